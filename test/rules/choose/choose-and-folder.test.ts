import { waitWords } from '../../../src/rules/choose/wait-words.ts';
import { refsOf } from '../../../src/rules/flows/citation-of.ts';
import type { FlowId } from '../../../src/rules/flows/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { allChoosing } from '../../../src/rules/regions/all-choosing.ts';
import { allEntries } from '../../../src/rules/regions/all-entries.ts';
import { lateRuleFor } from '../../../src/rules/regions/late-rule-for.ts';
import { provinceCode } from '../../../src/rules/regions/region-of.ts';
import type { WrittenCode } from '../../../src/rules/vocabulary.ts';
import { day } from '../../support/day.ts';

const rows = [...allChoosing.values()].flatMap(({ code, changes }) =>
  changes.map((row) => ({ ...row, places: row.places ?? [code], src: refsOf(code, row.src) })),
);

/** What the folder of a place writes for one flow: its words and its material. */
const differsAt = (place: WrittenCode, flow: FlowId) => {
  const code = provinceCode(place);
  return (allEntries.get(code)?.differs ?? [])
    .filter((row) => row.flows.includes(flow) && (row.places ?? [code]).includes(place))
    .map(({ what, src }) => ({ what, src: refsOf(code, src) }));
};

describe('what a folder says to who chooses it says in its other files', () => {
  it('a bank is shown where it says what banks do, by the same material, and nowhere else', () => {
    const shown = rows.filter(({ act }) => act === 'show');
    for (const { places, src } of shown) {
      const named = places.flatMap((place) => differsAt(place, 'bank')).flatMap((row) => row.src);
      expect([places, named]).toEqual([places, expect.arrayContaining([...src])]);
    }
    const told = [...allEntries.values()].flatMap(({ code, differs = [] }) =>
      differs.filter(({ flows }) => flows.includes('bank')).flatMap(({ places = [code] }) => places),
    );
    expect([...new Set(shown.flatMap(({ places }) => places))].sort()).toEqual(told.sort());
  });

  it('the region’s own entry comes later where it says how little is known of it', () => {
    const later = rows.filter(({ act, ways }) => act !== 'remove' && ways.includes('provincial-app'));
    for (const { places, src } of later)
      expect(places.flatMap((place) => differsAt(place, 'provincial-app').map((row) => row.src))).toEqual([src]);
    expect(later.length).toBeGreaterThan(0);
  });

  it('a phone does it no more after as many months as its record has', () => {
    const monthsIn = (reason: string): number =>
      /一年以上/.test(reason) ? 12 : Number(/过了 (\d+) 个月/.exec(reason)?.[1]);
    const months = rows
      .filter(({ ways }) => ways.includes('late-online'))
      .flatMap(({ places, reason = '' }) =>
        /个月|一年/.test(reason) ? places.map((place) => ({ place, months: monthsIn(reason) })) : [],
      );
    const recorded = months.map(({ place }) => {
      const rule = lateRuleFor(regionCode(place), 'resident', day('2026-11-29'));
      return { place, months: rule?.terms.counterAfterMonthsOverdue };
    });
    expect(months).toEqual(recorded);
    expect(months.length).toBeGreaterThan(0);
  });

  it('once stopped a phone certifies or does not, as its guide to that says, by the same material', () => {
    const late = rows.filter(({ ways, when }) => ways.includes('late-online') && when?.money === 'stopped');
    for (const { places, src } of late) {
      const named = places.flatMap((place) =>
        (['late-online', 'suspended', 'late-offline'] as const).flatMap((flow) => differsAt(place, flow)),
      );
      expect([places, named.flatMap((row) => row.src)]).toEqual([places, expect.arrayContaining([...src])]);
    }
    expect(late.length).toBeGreaterThan(0);
  });

  it('without blinking it is done first where its guide to that has the same material', () => {
    const first = rows.filter(({ ways }) => ways.includes('cannot-blink'));
    for (const { places, src } of first) {
      const named = places.flatMap((place) => differsAt(place, 'cannot-blink')).flatMap((row) => row.src);
      expect([places, named]).toEqual([places, expect.arrayContaining([...src])]);
    }
    expect(first.length).toBeGreaterThan(0);
  });

  it('what speaks for a way from Hong Kong, or anywhere as an example, has a row of the same material', () => {
    const told = [...allChoosing.values()].flatMap(({ code, changes, examples = [] }) =>
      [...changes.filter(({ act }) => act === 'add'), ...examples].map(({ ways, src }) => ({ code, ways, src })),
    );
    for (const { code, ways, src } of told) {
      const { doors = [], differs = [] } = allEntries.get(code) ?? {};
      const flows: readonly FlowId[] = [...ways, 'hk-macao-taiwan'];
      const named = [...doors, ...differs.filter((row) => row.flows.some((flow) => flows.includes(flow)))];
      expect([code, named.flatMap((row) => row.src)]).toEqual([code, expect.arrayContaining([...src])]);
    }
    expect(told.length).toBeGreaterThan(0);
  });

  it('a result is there within the working days that a row of its guides writes, with its material', () => {
    const daysIn = (text: string): readonly string[] => text.match(/\d+ 个工作日/g) ?? [];
    const waits = [...allChoosing.values()].flatMap(({ code, waits = [] }) => waits.map((wait) => ({ code, ...wait })));
    for (const { code, text, flows = [] } of waits) {
      const named = allEntries.get(code)?.differs ?? [];
      expect(named.flatMap(({ what }) => daysIn(what))).toEqual(expect.arrayContaining([...daysIn(text)]));
      expect([daysIn(text).length, waitWords(regionCode(code), flows[0])]).toEqual([1, text]);
    }
    expect(waits.length).toBeGreaterThan(0);
  });
});
