import type { Part } from '../folder/parts.ts';

/** Something that does not fit with what stands elsewhere in the folder: where, and the words. */
export type CrossFault = {
  part: Part;
  path: readonly PropertyKey[];
  expected: string;
  got: string;
  example: string | null;
};
