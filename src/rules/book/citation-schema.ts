import * as v from 'valibot';
import { citationId, text, writtenDate } from './schema-parts.ts';

/** Where the text was seen. Only `government` is the office's own site; the others carry its words or speak of them. */
const kind = v.picklist(['government', 'media', 'repost', 'mirror', 'aggregator', 'retelling']);

/** A material that a rule, a text or a step rests on. An address is there only where a family may be sent to it. */
export const citationSchema = v.strictObject({
  /**
   * A number: of the region whose table holds it (`R:<region>:<id>` outside). A letter and a number: known by that
   * everywhere.
   */
  id: citationId,
  title: text,
  /** Whose words they are; null: nobody is named. */
  publisher: v.nullable(text),
  date: writtenDate,
  /** The date was worked out from the address or the contents, the material does not state it. */
  inferred: v.exactOptional(v.literal(true)),
  url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/))),
  kind,
});

export type Citation = Readonly<v.InferOutput<typeof citationSchema>>;

/** Within a region's folder: a number names its own table, a letter and a number what others cite as well. */
export type CitationIds = readonly Citation['id'][];
