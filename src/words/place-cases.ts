import { sayWho } from '../rules/choose/say-who.ts';
import type { Situation, WayId } from '../rules/choose/types.ts';
import { wayIds } from '../rules/choose/types.ts';
import { wayWords } from '../rules/choose/way-words.ts';

/** Whom a community worker is asked about, one line each; the answers to the chooser's questions that stand for it. */
export type PlaceCase = { words: string; answers: Pick<Situation, 'where' | 'body' | 'phone' | 'money'> };

const here = { where: 'beside', body: 'ok', phone: 'helper', money: 'ok' } as const;

/**
 * In the order of a sheet of paper: what most need first. The order stands in addresses: it only ever grows at its end.
 */
export const placeCases: readonly PlaceCase[] = [
  { words: '有手机能刷脸', answers: here },
  { words: '没有手机', answers: { ...here, phone: 'none' } },
  { words: '走不动，没有手机', answers: { ...here, body: 'home', phone: 'none' } },
  { words: '眨不了眼、刷不过', answers: { ...here, body: 'cannot', phone: null } },
  { words: '钱已经停了', answers: { ...here, money: 'stopped' } },
  { words: '人在国外', answers: { ...here, where: 'abroad', phone: 'self' } },
  { words: '人在港澳台', answers: { ...here, where: 'hmt', phone: 'self' } },
];

const namedAfterCase: readonly WayId[] = ['suspended', 'hk-macao-taiwan', 'cannot-blink'];

/** What to do, beside the words of a case; never the same words once more. */
export const deedOf = (way: WayId): string => {
  const { name, needs } = wayWords[way];
  return namedAfterCase.includes(way) ? needs : sayWho(name, '老人');
};

/** The best way of each case, as an address carries them. */
export const waysText = (ways: readonly WayId[]): string => ways.join('.');

/** null: not one known way for each case. */
export const waysFrom = (text: string | undefined): readonly WayId[] | null => {
  const ways = (text ?? '').split('.').flatMap((id) => wayIds.find((known) => known === id) ?? []);
  return ways.length === placeCases.length ? ways : null;
};
