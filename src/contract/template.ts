import * as v from 'valibot';

/** What a message will look like: the template's fields, each with a sample of ours. */
export const template = v.strictObject({
  purpose: v.literal('reminder'),
  id: v.string(),
  title: v.string(),
  fields: v.array(v.strictObject({ label: v.string(), sample: v.string() })),
});

/** Empty where the operator's template does not fit WeChat's own list. */
export const templates = v.strictObject({ templates: v.array(template) });

export type Template = v.InferOutput<typeof template>;
