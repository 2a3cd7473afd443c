import { allParameters } from '../model/draws.ts';
import type { Deciding } from '../outcomes/deciding.ts';
import { bar, colour, line, picture, text } from './svg.ts';

const width = 900;
const rowHeight = 44;
const top = 100;
const [left, right] = [560, width - 40];
const middle = (left + right) / 2;
const shown = 12;

/** Which assumptions decide how far our plan leaves 30/7/1 behind. */
export const decidingChart = (all: readonly Deciding[]): string => {
  const rows = all.slice(0, shown);
  const height = top + rows.length * rowHeight + 20;
  return picture(width, height, '哪条假设说了算 · Which assumption decides', [
    text(28, 36, '哪条假设说了算', { size: 20, bold: true }),
    text(28, 62, 'Rank correlation over the draws with our misses ÷ those of 30/7/1 to one person.', {
      fill: colour.secondary,
    }),
    text(middle - 10, 88, '越大越好 helps us', { size: 13, anchor: 'end', fill: colour.green }),
    text(middle + 10, 88, '越大越差 hurts', { size: 13, fill: colour.amber }),
    line(middle, top - 4, middle, height - 16, colour.line),
    ...rows.flatMap(({ name, ratio }, index) => {
      const y = top + index * rowHeight + 16;
      const length = (Math.abs(ratio) * (right - left)) / 2;
      const fill = ratio < 0 ? colour.green : colour.amber;
      const value = ratio.toFixed(2).replace('-', '−');
      return [
        text(28, y, name, { bold: true }),
        text(28, y + 18, allParameters[name].means, { size: 13, fill: colour.secondary }),
        bar(ratio < 0 ? middle - length : middle, y - 12, length, 20, fill),
        text(ratio < 0 ? middle - length - 8 : middle + length + 8, y + 4, value, {
          size: 14,
          anchor: ratio < 0 ? 'end' : 'start',
          fill,
        }),
      ];
    }),
  ]);
};
