import { drawnOf, messagesAPerson, missesPer1000, rivalAt } from '../outcomes/measures.ts';
import { spreadOf } from '../outcomes/spread.ts';
import type { Tally } from '../outcomes/tally.ts';
import { mainRivals } from '../rivals/all-rivals.ts';
import { colour, dot, line, picture, scale, text } from './svg.ts';

const [width, height] = [900, 520];
const [left, right, top, bottom] = [80, width - 40, 96, height - 64];

/** Where a name stands beside its dot, so that neighbours do not cover each other. */
const beside = { dx: 14, dy: 5, anchor: 'start' } as const;
const placed: Readonly<Record<string, { dx: number; dy: number; anchor: 'start' | 'end' }>> = {
  office: { dx: -14, dy: 5, anchor: 'end' },
  one: { dx: 14, dy: -7, anchor: 'start' },
  everyone: { dx: 14, dy: 17, anchor: 'start' },
};

/** What each plan costs in messages a person, and what it leaves undone; the middle draw of each. */
export const priceChart = (tally: Tally): string => {
  const median = (of: (draw: number) => number): number => spreadOf(drawnOf(tally).map(of)).median;
  const points = mainRivals
    .filter(({ id }) => id !== 'slow-28') // stands on the same spot as ours
    .map((rival) => {
      const at = rivalAt(rival.id);
      return {
        rival,
        messages: median((draw) => messagesAPerson(tally, draw, at)),
        misses: median((draw) => missesPer1000(tally, draw, at)),
      };
    });
  const x = scale(Math.max(...points.map(({ messages }) => messages)) * 1.35, left, right);
  const y = scale(Math.max(...points.map(({ misses }) => misses)) * 1.1, bottom, top);
  return picture(width, height, '每人收几条，误几户 · Messages a person, and families too late', [
    text(28, 36, '每人收几条，误几户', { size: 20, bold: true }),
    text(28, 62, 'Across: messages a person. Up: too late, of 1,000 that must act. The middle draw.', {
      fill: colour.secondary,
    }),
    ...y.ticks.flatMap((tick) => [
      line(left, y.at(tick), right, y.at(tick), colour.line),
      text(left - 10, y.at(tick) + 5, String(tick), { anchor: 'end', fill: colour.secondary }),
    ]),
    ...x.ticks.map((tick) => text(x.at(tick), bottom + 26, String(tick), { anchor: 'middle', fill: colour.secondary })),
    ...points.flatMap(({ rival, messages, misses }) => {
      const fill = rival.id === 'ours' ? colour.green : colour.secondary;
      const { dx, dy, anchor } = placed[rival.id] ?? beside;
      return [
        dot(x.at(messages), y.at(misses), fill, 8),
        text(x.at(messages) + dx, y.at(misses) + dy, rival.chinese, {
          size: 14,
          fill,
          anchor,
          bold: rival.id === 'ours',
        }),
      ];
    }),
  ]);
};
