import { takenRegion } from '../book/book-in-force.ts';
import type { CarriedChoose } from '../book/choose-schema.ts';
import { allChoosing } from '../regions/all-choosing.ts';
import type { WrittenCode } from '../vocabulary.ts';

/** What one of the 32 regions changes; in a book that was signed before books carried it, the package's own holds. */
export const choosingOf = (province: WrittenCode): CarriedChoose | undefined =>
  takenRegion(province)?.choose ?? allChoosing.get(province);
