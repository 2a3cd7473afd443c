import { isCivilDate } from '../rules/civil-date.ts';

/** A year, a month or a day of the month; null: not picked yet. */
export type Part = number | null;

/** First and last day that may be picked. */
type Between = { start: string; end: string };

const two = (part: number): string => String(part).padStart(2, '0');

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/**
 * What can be picked next: a year, the newest first; the months of a picked year; the days of a picked month. Without
 * what comes before it, a list is whole.
 */
export function dateList(before: readonly Part[], { start, end }: Between): readonly number[] {
  const [year, month] = before;
  if (year === undefined) {
    const [from, until] = [start, end].map((text) => Number(text.slice(0, 4)));
    return Array.from({ length: (until ?? 0) - (from ?? 0) + 1 }, (_, index) => (until ?? 0) - index);
  }
  const among = upTo(month === undefined ? 12 : 31);
  if (year === null || month === null) return among;
  const known = month === undefined ? `${year}` : `${year}-${two(month)}`;
  const width = known.length + 3;
  const isThere = (text: string) => text >= start.slice(0, width) && text <= end.slice(0, width);
  const texts = among.map((part) => ({ part, text: `${known}-${two(part)}` }));
  return texts
    .filter(({ text }) => isThere(text) && (month === undefined || isCivilDate(text)))
    .map(({ part }) => part);
}

const nearest = (list: readonly number[], part: number): Part =>
  list.reduce<Part>((best, one) => (best === null || Math.abs(one - part) < Math.abs(best - part) ? one : best), null);

/** After a change: what was picked later moves to the nearest that still can be, 31日 in February to its last day. */
export function fitted(parts: readonly Part[], between: Between): readonly Part[] {
  const kept: Part[] = [];
  for (const part of parts) kept.push(part === null ? null : nearest(dateList(kept, between), part));
  return kept;
}

/** `YYYY-MM` or `YYYY-MM-DD` once every part is picked; else null. */
export const joinedParts = (parts: readonly Part[]): string | null =>
  parts.includes(null) ? null : parts.map((part) => two(part ?? 0)).join('-');
