import * as v from 'valibot';
import { todayInChina } from '../rules/china-time.ts';
import { civilDate, clientId, instant } from '../rules/parts.ts';
import { reminderKinds } from '../rules/reminders/types.ts';
import { type Needless, withBlanks, withoutBlanks } from './blanks.ts';
import { refusedChange } from './change.ts';
import { elder, elderAsAnswered } from './elder.ts';
import { alias, family, familyAsRead } from './family.ts';
import { loose, understood } from './lenient.ts';
import { message } from './message.ts';
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

/**
 * All that the service knows of a person. `elders`: their own and those of all their families, under their own words.
 * `credits`: messages that may still be sent. `messages`: newest first. `aliases`: copies of elders that were shared
 * with a family which the person has left.
 */
export const me = v.strictObject({
  elders: v.array(elder),
  preferences,
  credits: v.number(),
  plan,
  messages: v.array(message),
  families: v.array(family),
  aliases: v.array(alias),
});

/** What came of changes: those that were refused by name; every other one is kept. */
export const changesTaken = v.strictObject({
  me,
  refused: v.array(refusedChange),
});

const sentBriefly: ReadonlySet<unknown> = new Set([me, changesTaken]);

/** The instant of a planned moment tells its day. */
const isDayOfInstant: Needless = (value, name, item) => {
  const at = name === 'on' && 'at' in item ? v.safeParse(instant, item.at) : null;
  return at?.success === true && value === todayInChina(at.output);
};

/** An answer as it goes out: in what is said of a person, nothing that the phone knows without. */
export const asSent = (shape: unknown, answer: unknown): unknown =>
  sentBriefly.has(shape) ? withoutBlanks(answer, isDayOfInstant) : answer;

export type Me = v.InferOutput<typeof me>;

const list = v.array(v.unknown());

/** A service from before messages told of a whole visit says less of its plan. */
const plannedAsRead = withBlanks(
  plannedReminder,
  v.pipe(
    v.object({ ...plannedReminder.entries, on: v.optional(civilDate) }),
    v.transform((said) => ({ ...said, on: said.on ?? todayInChina(said.at) })),
  ),
);
const messageAsRead = withBlanks(
  message,
  v.object({ ...message.entries, reason: v.fallback(message.entries.reason, null) }),
);

/**
 * Me as a phone reads it. `newer`: something in it was not understood, because the service is newer; preferences that
 * were not are null.
 */
export const meAsRead = v.pipe(
  v.object({
    elders: list,
    preferences: v.fallback(v.nullable(loose(preferences)), null),
    credits: v.number(),
    plan: v.object({
      funded: list,
      unfunded: list,
      missingCredits: v.number(),
      missingForBest: plan.entries.missingForBest,
    }),
    messages: list,
    families: v.optional(list, []),
    aliases: v.optional(list, []),
    newer: v.optional(v.boolean(), false), // once kept on the phone
  }),
  v.transform((said) => {
    const elders = understood(elderAsAnswered, said.elders);
    const funded = understood(plannedAsRead, said.plan.funded);
    const unfunded = understood(plannedAsRead, said.plan.unfunded);
    const messages = understood(messageAsRead, said.messages);
    const families = understood(familyAsRead, said.families);
    const aliases = understood(alias, said.aliases);
    const leftOut = [elders, funded, unfunded, messages, families, aliases].some((list) => list.leftOut > 0);
    return {
      elders: elders.items,
      preferences: said.preferences,
      credits: said.credits,
      plan: { ...said.plan, funded: funded.items, unfunded: unfunded.items },
      messages: messages.items,
      families: families.items,
      aliases: aliases.items,
      newer: said.newer || leftOut || said.preferences === null,
    };
  }),
);

/** The same of what came of changes. */
export const changesTakenAsRead = v.object({ me: meAsRead, refused: v.array(loose(refusedChange)) });

export type MeAsRead = v.InferOutput<typeof meAsRead>;
