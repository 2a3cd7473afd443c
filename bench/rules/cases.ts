import type { Rule } from '../../src/rules/book/cycles-schema.ts';
import { formatDay, parseDay } from '../../src/rules/civil-date.ts';
import { allCycles } from '../../src/rules/regions/all-cycles.ts';
import { type RegionCode, type Scheme, schemes } from '../../src/rules/vocabulary.ts';
import { certificationWindow } from '../../src/rules/window/certification-window.ts';
import { plainDayjs } from './plain-dayjs.ts';

export type Case = {
  query: { region: RegionCode; scheme: Scheme; lastCertifiedOn: string };
  today: string;
  rule: Rule;
};

/** Every place and benefit with a rule that both sides can do, over days of two years; both must agree first. */
export const benchCases = (): Case[] => {
  // A rule that begins within the two years answers only on some of their days; a bench of dates leaves it out.
  const holds = ({ effective: { from } }: { effective: { from?: string } }) =>
    from === undefined || from <= '2025-01-01';
  const places = allCycles.flatMap((region) => [region, ...region.places]).filter(holds);
  const start = parseDay('2025-01-01') ?? 0;
  const cases: Case[] = [];
  for (const { code, rules } of places) {
    for (const scheme of schemes) {
      const rule = rules[scheme];
      if (!rule || !plainDayjs(rule, '2025-01-01', '2025-01-01')) continue;
      for (let index = 0; index < 20; index += 1) {
        const last = start + ((cases.length * 37) % 690);
        cases.push({
          query: { region: code, scheme, lastCertifiedOn: formatDay(last) },
          today: formatDay(last + ((index * 13) % 300)),
          rule,
        });
      }
    }
  }
  cases.forEach(check);
  return cases;
};

const check = ({ query, today, rule }: Case): void => {
  const ours = certificationWindow(query, today);
  const peer = plainDayjs(rule, query.lastCertifiedOn, today);
  const same = ours.ok && peer && ours.value.checkBy === peer.checkBy && ours.value.latest === peer.latest;
  if (!same)
    throw new Error(`${JSON.stringify(query)} on ${today}: ${JSON.stringify(ours)} against ${JSON.stringify(peer)}`);
};
