import * as v from 'valibot';
import { calls, eventNames } from './fault.ts';

const times = v.optional(v.number());
const person = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/));
const tmplIds = v.array(v.string());
const choice = v.picklist(['accept', 'reject']);
const call = v.picklist(calls);

export const clockBody = v.union([
  v.object({
    to: v.pipe(
      v.string(),
      v.check((text) => !Number.isNaN(Date.parse(text)), 'an instant'),
    ),
  }),
  v.object({ offsetMs: v.number() }),
]);

export const loginBody = v.object({ person });

export const askBody = v.object({ person, tmplIds });

export const answerBody = v.object({
  person,
  tmplIds,
  choice,
  always: v.optional(v.boolean(), false),
  ticked: v.optional(tmplIds),
});

export const settingsBody = v.object({
  person,
  mainSwitch: v.optional(v.boolean()),
  banned: v.optional(v.boolean()),
  choices: v.optional(v.record(v.string(), v.picklist(['accept', 'reject', 'ask']))),
});

export const shareBody = v.object({
  person,
  title: v.string(),
  path: v.pipe(v.string(), v.startsWith('/')),
  imageUrl: v.optional(v.nullable(v.string())),
});

const silences = ['timeout-before', 'timeout-after', 'cut-before', 'cut-after'] as const;

export const faultBody = v.union([
  v.object({ on: call, kind: v.picklist(silences), times }),
  v.object({ on: call, kind: v.literal('status'), status: v.number(), delivered: v.optional(v.boolean()), times }),
  v.object({ on: call, kind: v.literal('code'), code: v.number(), message: v.optional(v.string()), times }),
  v.object({ on: call, kind: v.literal('text'), text: v.string(), times }),
  v.object({ on: v.picklist(eventNames), kind: v.picklist(['lost', 'duplicate', 'delayed', 'reordered']), times }),
  v.object({ on: v.literal('delivery'), errorCode: v.string(), errorStatus: v.string(), times }),
  v.object({ kind: v.picklist(['down', 'up', 'clear']) }),
]);

export const personQuery = v.object({ person });
