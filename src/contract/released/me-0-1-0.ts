import * as v from 'valibot';
import { civilDate, clientId, instant } from '../../rules/parts.ts';
import { messageStates, skipReasons } from '../message.ts';
import { sentElder010 } from './elder-0-1-0.ts';
import { preferences010 } from './preferences-0-1-0.ts';

/** The moments that 0.1.0 has words for: it leaves out what it cannot name. */
export const kinds010 = [
  'check-28',
  'check-21',
  'check-14',
  'check-7',
  'check-3',
  'after-7',
  'result',
  'yearly',
] as const;

export type Kind010 = (typeof kinds010)[number];

const planned010 = v.strictObject({
  benefitId: clientId,
  kind: v.picklist(kinds010),
  on: civilDate,
  at: instant,
  round: v.number(),
});

const message010 = v.strictObject({
  id: v.string(),
  elderId: clientId,
  benefitId: clientId,
  kind: v.picklist(kinds010),
  at: instant,
  state: v.picklist(messageStates),
  answer: v.nullable(v.strictObject({ code: v.number(), sentence: v.string() })),
  reason: v.nullable(v.picklist(skipReasons)),
});

/** Me as a phone of 0.1.0 reads it: one place an elder, dates already derived. */
export const me010 = v.strictObject({
  elders: v.array(sentElder010),
  preferences: preferences010,
  credits: v.number(),
  plan: v.strictObject({
    funded: v.array(planned010),
    unfunded: v.array(planned010),
    missingCredits: v.number(),
  }),
  messages: v.array(message010),
});

export type Me010 = v.InferOutput<typeof me010>;
