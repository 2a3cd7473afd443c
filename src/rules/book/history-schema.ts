import * as v from 'valibot';
import { regionCode, scheme } from '../parts.ts';
import type { Written } from '../vocabulary.ts';
import { citationId, list, text } from './schema-parts.ts';

const src = list(citationId);

/** What the repository remembers of a region and no phone carries: the report for contributors prints it. */
export const historySchema = v.strictObject({
  code: regionCode,
  /** Rules that no longer hold, and until when they did. `schemes`: whose rule was taken out and has no successor. */
  superseded: list(
    v.strictObject({
      place: v.exactOptional(regionCode),
      schemes: v.exactOptional(list(scheme)),
      text,
      until: text,
      src,
    }),
  ),
  /** What was looked for and not found. */
  notFound: list(text),
  /** Words that a material names for searching inside a door, where no step says how to go on. */
  insideSearch: list(text),
  /** Doors and numbers too weakly attested to be offered. */
  seenOnce: list(v.strictObject({ what: text, src })),
});

export type RegionHistory = Written<v.InferOutput<typeof historySchema>>;
