import * as v from 'valibot';
import { text } from './schema-parts.ts';

/** How sure a step is. `one-article`: only one web article and commercial sites say so; the page says 各地入口不同. */
export const sureness = v.picklist(['official-text', 'secondary', 'one-article']);

/** A phone screen drawn from data; every text in it is a button or column that a source names. */
export const sketchRow = v.strictObject({
  kind: v.picklist(['title', 'row', 'button', 'field', 'search', 'face', 'grey']),
  text: v.exactOptional(text),
  tap: v.exactOptional(v.literal(true)),
});

export type Sureness = v.InferOutput<typeof sureness>;
export type SketchRow = v.InferOutput<typeof sketchRow>;
