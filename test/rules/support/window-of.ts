import type { RegionCycles, Rule } from '../../../src/rules/book/cycles-schema.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import type { Scheme } from '../../../src/rules/vocabulary.ts';
import { certificationWindow } from '../../../src/rules/window/certification-window.ts';
import type { CertificationWindow, WindowQuery } from '../../../src/rules/window/types.ts';

/** The window itself; a test that expects an error asks `certificationWindow`. */
export const windowOf = (query: WindowQuery, today: string, regions?: readonly RegionCycles[]): CertificationWindow => {
  const result = certificationWindow(query, today, regions);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** opensOn / checkBy / latest / countsNow, as the tables of the rules write them. */
export const datesOf = ({ opensOn, checkBy, latest, countsNow }: CertificationWindow): string =>
  [opensOn, checkBy, latest, countsNow].map(String).join(' / ');

export const codesOf = ({ reasons }: CertificationWindow): string[] => reasons.map(({ code }) => code);

const told = { certainty: 'reported', src: [0], sourceDate: '2026-01-01', toldBy: '试验' } as const;

type Counting = Rule extends infer R ? (R extends Rule ? Omit<R, keyof typeof told> : never) : never;

/** A made-up province 99 with one rule, for kinds of rules that no real place has today. */
export const provinceWith = (rule: Counting, scheme: Scheme = 'enterprise'): RegionCycles[] => [
  { code: regionCode('990000'), name: '试验省', effective: {}, rules: { [scheme]: { ...told, ...rule } }, places: [] },
];

/** The window of that province. */
export const windowBy = (rule: Counting, lastCertifiedOn: WindowQuery['lastCertifiedOn'], today: string, more = {}) =>
  windowOf({ region: '990000', scheme: 'enterprise', lastCertifiedOn, ...more }, today, provinceWith(rule));
