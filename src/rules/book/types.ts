import type { RegionRecord } from '../regions/record-types.ts';
import type { RegionCycles } from '../regions/types.ts';
import type { CivilDate } from '../vocabulary.ts';
import type { Citation } from './citation-schema.ts';
import type { RegionEntry } from './entry-schema.ts';

/** Which of two books is the newer one. */
export type BookStamp = {
  /** Counts up with every book published. */
  version: number;
  /** The day its facts were looked through. */
  date: CivilDate;
};

/** Everything known of the regions as one JSON-safe value, so that the service can publish a newer one. */
export type RuleBook = BookStamp & {
  regions: readonly {
    cycles: RegionCycles;
    record: RegionRecord;
    entry: RegionEntry;
    citations: readonly Citation[];
  }[];
};
