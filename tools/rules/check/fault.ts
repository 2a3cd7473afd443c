import type { Part } from '../folder/parts.ts';

/** One thing that is wrong with a region's folder, in words for a clerk. */
export type Fault = {
  folder: string;
  part: Part;
  /** Where it stands in the file, counted from one. */
  line: number;
  /** Which field it is, as the value has it; a page shows the fault beside it. */
  path: readonly PropertyKey[];
  /** Place, scheme and field: 福建省 城乡居民 「算到哪天」 boundary. */
  where: string;
  expected: string;
  /** What may stand there instead, each in words; null: it is no matter of choice. */
  choices: Readonly<Record<string, string>> | null;
  /** When there is nothing to write: 材料没写日期. null: something has to be written. */
  unless: string | null;
  got: string;
  /** A right one to look at; null: the sentence says all. */
  example: string | null;
};
