import * as v from 'valibot';
import type { Stamp } from '../../src/family/elder-state.ts';
import { type Stop, stops } from '../../src/rules/vocabulary.ts';

/**
 * An elder of a family who went along with somebody who left, and under which id; none: a line of before that was kept.
 */
export type Copied = { elderId: string; copyId?: string };

/**
 * What somebody did and a backup of before does not know. `keep`: of which elders a copy went along; `toldAt`: after
 * all that had been told of the elder.
 */
export type Deed =
  | { what: 'put-out'; familyId: string; personId: string; at: number }
  | { what: 'left'; familyId: string; personId: string; at: number; keep: readonly Copied[] }
  | { what: 'stopped'; ownerId: string; elderId: string; saidBy: string; stopped: Stop | null; stamp: Stamp }
  | { what: 'removed'; ownerId: string; elderId: string; toldAt: number }
  | { what: 'messages'; personId: string; enabled: boolean }
  | { what: 'messages-of'; personId: string; elderId: string; wanted: boolean; stamp: Stamp }
  | { what: 'sending'; templateId: string; paused: boolean };

const id = v.pipe(v.string(), v.minLength(1));
const time = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  v.number(),
);
const stamped = v.pipe(v.string(), v.digits(), v.transform(Number));
const oneOf = <const W extends readonly string[]>(...words: W) => v.picklist(words);

export const copiedWord = ({ elderId, copyId }: Copied): string => (copyId ? `${elderId}=${copyId}` : elderId);
const copied = (word: string): Copied => {
  const [elderId = '', copyId] = word.split('=');
  return copyId ? { elderId, copyId } : { elderId };
};

const putOut = v.pipe(
  v.strictTuple([time, v.literal('put-out'), id, id]),
  v.transform(([at, what, familyId, personId]): Deed => ({ what, familyId, personId, at })),
);
const left = v.pipe(
  v.tupleWithRest([time, v.literal('left'), id, id], id),
  v.transform(
    ([at, what, familyId, personId, ...keep]): Deed => ({ what, familyId, personId, at, keep: keep.map(copied) }),
  ),
);
const stopped = v.pipe(
  v.strictTuple([v.string(), v.literal('stopped'), id, id, id, oneOf(...stops, 'reminded'), stamped, v.string()]),
  v.transform(([, what, ownerId, elderId, saidBy, said, at, by]): Deed => {
    return { what, ownerId, elderId, saidBy, stopped: said === 'reminded' ? null : said, stamp: { at, by } };
  }),
);
const removed = v.pipe(
  v.strictTuple([v.string(), v.literal('removed'), id, id, stamped]),
  v.transform(([, what, ownerId, elderId, toldAt]): Deed => ({ what, ownerId, elderId, toldAt })),
);
const messages = v.pipe(
  v.strictTuple([v.string(), v.literal('messages'), id, oneOf('on', 'off')]),
  v.transform(([, what, personId, said]): Deed => ({ what, personId, enabled: said === 'on' })),
);
const messagesOf = v.pipe(
  v.strictTuple([v.string(), v.literal('messages-of'), id, id, oneOf('on', 'off'), stamped, v.string()]),
  v.transform(([, what, personId, elderId, said, at, by]): Deed => {
    return { what, personId, elderId, wanted: said === 'on', stamp: { at, by } };
  }),
);
const sending = v.pipe(
  v.strictTuple([v.string(), v.literal('sending'), id, oneOf('paused', 'resumed')]),
  v.transform(([, what, templateId, said]): Deed => ({ what, templateId, paused: said === 'paused' })),
);
const deed = v.union([putOut, left, stopped, removed, messages, messagesOf, sending]);

/** By the words of a line; null: it was cut short, or is none. */
export const deedOf = (words: readonly string[]): Deed | null => {
  const read = v.safeParse(deed, words);
  return read.success ? read.output : null;
};
