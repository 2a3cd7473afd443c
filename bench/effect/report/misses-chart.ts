import { drawnOf, missesPer1000, rivalAt } from '../outcomes/measures.ts';
import { spreadOf } from '../outcomes/spread.ts';
import type { Tally } from '../outcomes/tally.ts';
import { bound, mainRivals } from '../rivals/all-rivals.ts';
import { colour, dot, line, picture, scale, text } from './svg.ts';

const width = 900;
const rowHeight = 52;
const top = 96;
const left = 330;
const right = width - 40;

/** How many come too late under each plan: the middle draw and eight draws in ten. */
export const missesChart = (tally: Tally): string => {
  const rows = [...mainRivals, bound].map((rival) => ({
    rival,
    ...spreadOf(drawnOf(tally).map((draw) => missesPer1000(tally, draw, rivalAt(rival.id)))),
  }));
  const height = top + rows.length * rowHeight + 44;
  const { at, ticks } = scale(Math.max(...rows.map(({ high }) => high)) * 1.05, left, right);
  const title = '每一千户要自己办的，有多少户误了 · Too late, of 1,000 families that must act';
  return picture(width, height, title, [
    text(28, 36, title.split(' · ')[0] ?? '', { size: 20, bold: true }),
    text(28, 62, `${title.split(' · ')[1]}: the middle draw, and eight draws in ten`, { fill: colour.secondary }),
    ...ticks.flatMap((tick) => [
      line(at(tick), top - 12, at(tick), height - 40, colour.line),
      text(at(tick), height - 18, String(tick), { anchor: 'middle', fill: colour.secondary }),
    ]),
    ...rows.flatMap(({ rival, low, median, high }, index) => {
      const y = top + index * rowHeight + 14;
      const fill = rival.id === 'ours' ? colour.green : rival.endless ? colour.amber : colour.secondary;
      return [
        text(28, y, rival.chinese, { bold: rival.id === 'ours' }),
        text(28, y + 20, rival.name, { size: 13, fill: colour.secondary }),
        line(at(low), y + 4, at(high), y + 4, fill, 4),
        dot(at(median), y + 4, fill, 8),
        text(at(median), y - 9, String(Math.round(median)), { size: 14, anchor: 'middle', fill, bold: true }),
      ];
    }),
  ]);
};
