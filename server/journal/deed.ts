import * as v from 'valibot';
import type { Stop } from '../../src/contract/elder.ts';
import type { Stamp } from '../../src/family/elder-state.ts';

/** What somebody did in a family and a backup of before does not know. `keep`: of which elders a copy went along. */
export type Deed =
  | { what: 'put-out'; familyId: string; personId: string; at: number }
  | { what: 'left'; familyId: string; personId: string; at: number; keep: readonly string[] }
  | { what: 'stopped'; ownerId: string; elderId: string; saidBy: string; stopped: Stop | null; stamp: Stamp };

const id = v.pipe(v.string(), v.minLength(1));
const time = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
);
const stamped = v.pipe(v.string(), v.digits(), v.transform(Number));

const putOut = v.pipe(
  v.strictTuple([time, v.literal('put-out'), id, id]),
  v.transform(([at, what, familyId, personId]): Deed => ({ what, familyId, personId, at })),
);
const left = v.pipe(
  v.tupleWithRest([time, v.literal('left'), id, id], id),
  v.transform(([at, what, familyId, personId, ...keep]): Deed => ({ what, familyId, personId, at, keep })),
);
const stopped = v.pipe(
  v.strictTuple([
    v.string(),
    v.literal('stopped'),
    id,
    id,
    id,
    v.picklist(['deceased', 'not-needed', 'reminded']),
    stamped,
    v.string(),
  ]),
  v.transform(([, what, ownerId, elderId, saidBy, said, at, by]): Deed => {
    return { what, ownerId, elderId, saidBy, stopped: said === 'reminded' ? null : said, stamp: { at, by } };
  }),
);
const deed = v.union([putOut, left, stopped]);

/** By the words of a line; null: it was cut short, or is none. */
export const deedOf = (words: readonly string[]): Deed | null => {
  const read = v.safeParse(deed, words);
  return read.success ? read.output : null;
};
