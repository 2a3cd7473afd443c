import type { Citation } from '../../rules/book/citation-schema.ts';
import { citationOf } from '../../rules/flows/citation-of.ts';
import { materialDate, materialIsOld } from '../../rules/regions/material-date.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import { sourceText } from '../../words/source-words.ts';

/** One material as a family may look at it. */
export type SourceItem = {
  title: string;
  publisher: string | null;
  /** Whose words they are, when not the office's own: 转述, 转载, 媒体. */
  hand: string | null;
  date: string | null;
  /** The date was worked out, the material does not state it. */
  inferred: boolean;
  /** Only an address that may be shown to a family. */
  url: string | null;
};

const hands = {
  government: null,
  media: '媒体',
  repost: '转载',
  mirror: '转载',
  aggregator: '转载',
  retelling: '转述',
} as const;

export const ofCitation = ({ title, publisher, kind, date, inferred, url }: Citation): SourceItem => ({
  title,
  publisher,
  hand: hands[kind],
  date,
  inferred: inferred === true,
  url,
});

export const itemKey = ({ title, date, url }: SourceItem): string => [title, date, url].join(' ');

/** The materials that a flow's references name, each once; unknown references are left out. */
export const ofRefs = (refs: readonly string[]): readonly SourceItem[] => {
  const items = refs.flatMap((ref) => citationOf(ref) ?? []).map(ofCitation);
  return [...new Map(items.map((item) => [itemKey(item), item])).values()];
};

/** 天津12345（转载） · 2022年11月 · 材料较早，再问一句; 2024年前后 where the date was worked out. */
export const itemWords = ({ publisher, hand, date, inferred }: SourceItem, today: CivilDate): string =>
  [
    `${publisher ?? '没写是谁发的'}${hand ? `（${hand}）` : ''}`,
    date ? `${materialDate(date)}${inferred ? '前后' : ''}` : '材料没写日期',
    ...(materialIsOld(date, today) ? [date ? '材料较早，再问一句' : '再问一句'] : []),
  ].join(' · ');

const isNewer = (a: SourceItem, b: SourceItem | undefined): boolean => a.date !== null && (!b?.date || a.date > b.date);

/** Several materials in the one quiet line under a card: the newest date, and how many there are. */
export function summaryWords(items: readonly SourceItem[], today: CivilDate): string {
  const [first, ...others] = items;
  const newest = others.reduce((best, one) => (isNewer(one, best) ? one : best), first);
  if (!newest) return '出处　没有找到，拨 12333 问一句';
  const name = newest.publisher ?? newest.title;
  const hand = items.every((item) => item.hand !== null) ? `（${newest.hand}）` : '';
  return sourceText({
    name: `${items.length > 1 ? `${name}等 ${items.length} 处` : name}${hand}`,
    date: newest.date,
    old: materialIsOld(newest.date, today),
  });
}
