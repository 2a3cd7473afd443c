import type { PlaceCycles, RegionCycles } from '../../../src/rules/book/cycles-schema.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import { type Scheme, schemes } from '../../../src/rules/vocabulary.ts';
import { cycleWords } from '../../../src/rules/window/cycle-words.ts';
import type { WindowQuery } from '../../../src/rules/window/types.ts';
import { codesOf, windowOf } from './window-of.ts';

const goldenToday = '2026-11-24';

const lasts: readonly Pick<WindowQuery, 'lastCertifiedOn' | 'benefitSince'>[] = [
  { lastCertifiedOn: '2024-08-11' },
  { lastCertifiedOn: '2025-12-31' },
  { lastCertifiedOn: '2026-02-28' },
  { lastCertifiedOn: '2026-08' },
  { lastCertifiedOn: '2026-11-10' },
  { lastCertifiedOn: null },
  { lastCertifiedOn: 'never', benefitSince: '2026-02' },
];

const widths = [13, 14, 12, 12, 12, 7, 10, 14];
const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join('')
    .trimEnd();

const head = line(['benefit', 'last', 'opens', 'check by', 'latest', 'now', 'level', 'certainty', 'why']);
const shown = (date: string | null): string => date ?? '·';
const counts = (now: boolean | null): string => (now === null ? '·' : now ? 'yes' : 'no');

const row = (region: string, scheme: Scheme, last: (typeof lasts)[number]): string => {
  const window = windowOf({ region: regionCode(region), scheme, ...last }, goldenToday);
  const when = last.lastCertifiedOn === 'never' ? `since ${last.benefitSince}` : (last.lastCertifiedOn ?? 'not known');
  return line([
    scheme,
    when,
    shown(window.opensOn),
    shown(window.checkBy),
    shown(window.latest),
    counts(window.countsNow),
    window.level,
    window.certainty,
    [...(window.missed ? ['MISSED'] : []), ...codesOf(window)].join(' '),
  ]);
};

const benefit = (region: string, scheme: Scheme): string[] => {
  const window = windowOf({ region: regionCode(region), scheme, lastCertifiedOn: null }, goldenToday);
  return [`# ${scheme}: ${cycleWords(window)}`, ...lasts.map((last) => row(region, scheme, last)), ''];
};

const place = ({ code, name }: PlaceCycles, shownSchemes: readonly Scheme[]): string[] => [
  `== ${code} ${name}, asked on ${goldenToday}`,
  head,
  ...shownSchemes.flatMap((scheme) => benefit(code, scheme)),
];

/** All five benefits of the region, then those that a city or a county has a rule of its own for. */
const table = (region: RegionCycles): string =>
  [
    ...place(region, schemes),
    ...region.places.flatMap((one) => {
      const own = schemes.filter((scheme) => one.rules[scheme]);
      return own.length > 0 ? place(one, own) : [];
    }),
  ].join('\n');

/** File name → text, one table for each of the 32 regions. */
export const goldenTables = (): ReadonlyMap<string, string> =>
  new Map(allCycles.map((region) => [`${region.code}.txt`, table(region)]));
