import * as v from 'valibot';
import { reminderKinds } from '../rules/reminders/types.ts';
import { type ApiError, type Me, skipReasons, type Template } from './contract';
import { benefitFields, elderFields } from './wire-shape';

/** What cannot be read is left out, the rest stays: a newer service may say more than this phone understands. */
const list = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all): T[] => all.flatMap((one) => (v.is(item, one) ? [v.parse(item, one)] : []))),
  );

const planned = v.object({
  benefitId: v.string(),
  also: v.optional(v.array(v.string()), []),
  kind: v.picklist(reminderKinds),
  on: v.string(),
  at: v.string(),
  round: v.number(),
});

const message = v.object({
  id: v.string(),
  benefitId: v.string(),
  kind: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  state: v.picklist([
    'planned',
    'claimed',
    'sending',
    'sent',
    'delivered',
    'failed',
    'uncertain',
    'cancelled',
    'skipped',
  ]),
  answer: v.nullable(v.object({ code: v.number(), sentence: v.string() })),
  reason: v.fallback(v.nullable(v.picklist(skipReasons)), null),
});

/** Another network's page (a hotel's login) also answers with 200: only what has this shape came from the service. */
export const meShape: v.GenericSchema<unknown, Me> = v.object({
  elders: list(v.object({ ...elderFields, benefits: v.array(v.object(benefitFields)) })),
  preferences: v.object({ hour: v.number(), yearlyLookUpOn: v.nullable(v.string()), enabled: v.boolean() }),
  credits: v.number(),
  plan: v.object({
    funded: list(planned),
    unfunded: list(planned),
    missingCredits: v.number(),
    missingForBest: v.optional(v.number(), 0),
  }),
  messages: list(message),
});

export const templateShape: v.GenericSchema<unknown, Template> = v.object({
  purpose: v.string(),
  id: v.string(),
  title: v.string(),
  fields: v.array(v.object({ label: v.string(), sample: v.string() })),
});

export const templatesShape = v.object({ templates: v.array(templateShape) });

/** A page of ours and WeChat's signature of it: what the calendar entry of one benefit leads to. */
export const linksShape = v.object({
  links: list(v.object({ benefitId: v.string(), path: v.string(), signature: v.string() })),
});

export const codeShape = v.object({ image: v.string() });

export const sessionShape = v.object({ token: v.string(), expiresAt: v.string() });

export const errorShape: v.GenericSchema<unknown, ApiError> = v.object({
  code: v.pipe(v.string(), v.nonEmpty()),
  sentence: v.pipe(v.string(), v.nonEmpty()),
});
