import { allCycles } from '../regions/all-cycles.ts';
import { withTellers } from '../regions/with-tellers.ts';
import type { WrittenCode } from '../vocabulary.ts';
import type { RegionCycles } from './cycles-schema.ts';
import { packagedStamp } from './packaged-stamp.ts';
import type { RuleBook } from './schema.ts';
import type { BookStamp } from './stamp-of.ts';

type BookRegion = RuleBook['regions'][number];
type Taken = { stamp: BookStamp; cycles: readonly RegionCycles[]; regions: ReadonlyMap<WrittenCode, BookRegion> };

let taken: Taken | null = null;

/**
 * From now on every lookup goes by this book; null: by the package's own. Whoever starts the program says so — the
 * phone with the book it kept, the service with the one it published — and only of a book that `checkBook` passed and
 * whose signature was good. The one thing in the rules that is not a constant: the alternative, a book handed through
 * every page and sentence, would be forgotten somewhere, and a page and its message would go by two books.
 */
export const goBy = (book: RuleBook | null): void => {
  taken = book && {
    stamp: { version: book.version, date: book.date },
    cycles: book.regions.map(({ cycles }) => withTellers(cycles)),
    regions: new Map(book.regions.map((region) => [region.cycles.code, region])),
  };
};

export const stampInForce = (): BookStamp => taken?.stamp ?? packagedStamp;

/** What the first screen needs of each region. The same array until another book is gone by. */
export const cyclesInForce = (): readonly RegionCycles[] => taken?.cycles ?? allCycles;

/**
 * All that the newer book holds of a region; undefined: the package's own holds, which the pages behind the first
 * screen have.
 */
export const takenRegion = (code: WrittenCode): BookRegion | undefined => taken?.regions.get(code);
