import * as v from 'valibot';

const person = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/));
const tmplIds = v.array(v.string());
const choice = v.picklist(['accept', 'reject']);

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

export const personQuery = v.object({ person });
