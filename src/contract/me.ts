import * as v from 'valibot';
import { reminderKinds } from '../rules/reminders/types.ts';
import { elder, elderAsRead } from './elder.ts';
import { loose, understood } from './lenient.ts';
import { message } from './message.ts';
import { civilDate, clientId, instant } from './parts.ts';
import { preferences } from './preferences.ts';

/** A moment to come, as `planReminders` of the rules gives it. */
export const plannedReminder = v.strictObject({
  benefitId: clientId,
  /** Other benefits told of in the same message. */
  also: v.optional(v.array(clientId), []),
  kind: v.picklist(reminderKinds),
  on: civilDate,
  at: instant,
  round: v.number(),
});

const plan = v.strictObject({
  funded: v.array(plannedReminder),
  unfunded: v.array(plannedReminder),
  missingCredits: v.number(),
  /** How many of them matter most; the page calls the rest optional. */
  missingForBest: v.optional(v.number(), 0),
});

/** All that the service knows of a person. `credits`: messages that may still be sent. `messages`: newest first. */
export const me = v.strictObject({
  elders: v.array(elder),
  preferences,
  credits: v.number(),
  plan,
  messages: v.array(message),
});

export type Me = v.InferOutput<typeof me>;

const list = v.array(v.unknown());

const plannedAsRead = loose(plannedReminder);
const messageAsRead = v.object({ ...message.entries, reason: v.fallback(message.entries.reason, null) });

/** Me as a phone reads it. `newer`: something in it was not understood, because the service is newer. */
export const meAsRead = v.pipe(
  v.object({
    elders: list,
    preferences: loose(preferences),
    credits: v.number(),
    plan: v.object({
      funded: list,
      unfunded: list,
      missingCredits: v.number(),
      missingForBest: plan.entries.missingForBest,
    }),
    messages: list,
  }),
  v.transform((said): Me & { newer: boolean } => {
    const elders = understood(elderAsRead, said.elders);
    const funded = understood(plannedAsRead, said.plan.funded);
    const unfunded = understood(plannedAsRead, said.plan.unfunded);
    const messages = understood(messageAsRead, said.messages);
    const newer = [elders, funded, unfunded, messages].some(({ leftOut }) => leftOut > 0);
    const { missingCredits, missingForBest } = said.plan;
    return {
      elders: elders.items,
      preferences: said.preferences,
      credits: said.credits,
      plan: { funded: funded.items, unfunded: unfunded.items, missingCredits, missingForBest },
      messages: messages.items,
      newer,
    };
  }),
);
