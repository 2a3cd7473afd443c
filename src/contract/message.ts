import * as v from 'valibot';
import { clientId, instant } from '../rules/parts.ts';
import { reminderKinds } from '../rules/reminders/types.ts';

/** How far a message is. One that a process has taken in hand still stands as planned. */
export const messageStates = [
  'planned',
  'sending',
  'sent',
  'delivered',
  'failed',
  'uncertain',
  'cancelled',
  'skipped',
] as const;

export const skipReasons = ['no-credit', 'overtaken', 'too-late'] as const;

/** A message whose moment has come. `answer`: WeChat's last one, and what it means to the family. */
export const message = v.strictObject({
  id: v.string(),
  elderId: clientId,
  benefitId: clientId,
  /** Other benefits that it tells of. */
  also: v.optional(v.array(clientId), []),
  kind: v.picklist(reminderKinds),
  at: instant,
  state: v.picklist(messageStates),
  answer: v.nullable(v.strictObject({ code: v.number(), sentence: v.string() })),
  reason: v.nullable(v.picklist(skipReasons)),
});

export type Message = v.InferOutput<typeof message>;
export type MessageState = Message['state'];
export type SkipReason = (typeof skipReasons)[number];
