import { columns, type Split } from '../outcomes/groups.ts';
import { drawnOf, missesPer1000, rivalAt } from '../outcomes/measures.ts';
import { spreadOf } from '../outcomes/spread.ts';
import { sumOf, type Tally } from '../outcomes/tally.ts';
import { bar, colour, picture, text } from './svg.ts';

const width = 900;
const rowHeight = 50;
const left = 300;
const right = width - 80;
const gap = 34;

const heading: Readonly<Record<Split, string>> = {
  all: '全部 all',
  kind: '规则 kind of rule',
  way: '办法 way',
  known: '知道上次哪天吗 what was known',
  people: '家里几个人 people',
};

/** Who is helped: our plan with families against 30/7/1 to one, group by group; the middle draw of each. */
export const groupsChart = (tally: Tally): string => {
  const drawn = drawnOf(tally);
  const missesOf = (id: string, column: number): number =>
    spreadOf(
      drawn
        .filter((draw) => sumOf(tally, draw, 0, 'unsettled', column) > 0)
        .map((draw) => missesPer1000(tally, draw, rivalAt(id), column)),
    ).median;
  const rows = columns
    .map(([split, group], column) => ({
      split,
      group,
      one: missesOf('one', column),
      ours: missesOf('ours', column),
    }))
    .filter(({ one }) => Number.isFinite(one)); // a small run may have nobody in a group
  const most = Math.max(...rows.flatMap(({ one, ours }) => [one, ours]));
  const length = (misses: number): number => (misses / most) * (right - left);
  let y = 96;
  const parts: string[] = [];
  let last: Split | null = null;
  for (const { split, group, one, ours } of rows) {
    if (split !== last) {
      y += last === null ? 0 : gap;
      parts.push(text(28, y, heading[split], { bold: true }));
      y += 12;
      last = split;
    }
    parts.push(
      text(28, y + 22, group),
      bar(left, y + 4, length(one), 15, colour.line),
      text(left + length(one) + 8, y + 16, String(Math.round(one)), { size: 13, fill: colour.secondary }),
      bar(left, y + 22, length(ours), 15, colour.green),
      text(left + length(ours) + 8, y + 34, String(Math.round(ours)), { size: 13, fill: colour.green }),
    );
    y += rowHeight;
  }
  return picture(width, y + 24, '谁被帮到了 · Who is helped', [
    text(28, 36, '谁被帮到了', { size: 20, bold: true }),
    text(28, 62, 'Too late, of 1,000 that must act: 30/7/1 to one (grey), our plan with families (green).', {
      fill: colour.secondary,
    }),
    ...parts,
  ]);
};
