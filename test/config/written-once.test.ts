import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rooms = ['src', 'server', 'sandbox', 'preview', 'tools'];
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|js)$/.test(name))
    .map((name) => join(room, name)),
);

/** The preview's page imports nothing of the rules; test/preview/china-dates.test.ts holds it to them. */
const shell = 'preview/shell/china-dates.js';

/** What has one home, how it looks where somebody writes it again, and the home. */
const truths: readonly { what: string; shape: RegExp; homes: readonly string[]; again: string }[] = [
  {
    what: 'how long a day or an hour is',
    shape: /86_?400_?000|\b3_?600_?000|24 \* 60 \* 60|24 \* 3_?600/,
    homes: ['src/rules/china-time.ts', shell],
    again: 'const weekMs = 7 * 86_400_000;',
  },
  {
    what: 'how far the clocks of China are from UTC',
    shape: /\b8 \* (hourMs|3_?600_?000)|28_?800_?000/,
    homes: ['src/rules/china-time.ts', shell],
    again: 'new Date(ms + 8 * hourMs)',
  },
  {
    what: 'how a day is said',
    shape: /\}月(\$\{|`)/,
    homes: ['src/rules/day-words.ts', 'src/rules/regions/material-date.ts', shell], // a material's date may be a year alone
    again: ['`$', '{Number(on.slice(5, 7))}月$', '{Number(on.slice(8))}日`'].join(''),
  },
  {
    what: 'the day or month of the last certification',
    shape: /kind === 'day'\s+\? \w+\.on\s+: \w+\.kind === 'month'/,
    homes: ['src/rules/benefit/known-dates.ts'],
    again: "last.kind === 'day' ? last.on : last.kind === 'month' ? last.month : null",
  },
  {
    what: 'which benefits are pensions',
    shape: /'resident'\] satisfies|=== '(enterprise|institution|resident|injury|survivor)' \|\|/,
    homes: ['src/rules/vocabulary.ts'],
    again: "scheme === 'injury' || scheme === 'survivor'",
  },
  {
    what: 'which messages ask for the result',
    shape: /'result-10'( \|\||, 'result-24'\])/,
    homes: ['src/rules/reminders/types.ts'],
    again: "new Set(['result-10', 'result-24'])",
  },
  {
    what: 'how many messages matter most',
    shape: /\b(best|matter)\w* = \d/i,
    homes: ['src/rules/reminders/share-credits.ts'],
    again: 'const mattersMost = 2;',
  },
];

describe.each(truths)('$what', ({ shape, homes, again }) => {
  it('is known when it is written again', () => {
    expect(again).toMatch(shape);
  });

  it('is written in its home alone', () => {
    const found = files.filter((file) => shape.test(readFileSync(file, 'utf8')));
    expect(found.sort()).toEqual([...homes].sort());
  });
});
