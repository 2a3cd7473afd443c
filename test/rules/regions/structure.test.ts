import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Citation } from '../../../src/rules/book/citation-schema.ts';
import type { PlaceCycles, Rule, WrittenCycles } from '../../../src/rules/book/cycles-schema.ts';
import { historySchema } from '../../../src/rules/book/history-schema.ts';
import type { RegionRecord } from '../../../src/rules/book/record-schema.ts';
import { parseDay } from '../../../src/rules/civil-date.ts';
import { allChoosing } from '../../../src/rules/regions/all-choosing.ts';
import { allCitations } from '../../../src/rules/regions/all-citations.ts';
import { allCycles, writtenCycles } from '../../../src/rules/regions/all-cycles.ts';
import { allEntries } from '../../../src/rules/regions/all-entries.ts';
import { allHistories } from '../../../src/rules/regions/all-histories.ts';
import { allRecords } from '../../../src/rules/regions/all-records.ts';
import { provinceName } from '../../../src/rules/regions/region-name.ts';
import { bookOfNovember2026 } from '../../support/book-of-november-2026.ts';

/** What the research saw of each region: where, of when (`~`: worked out), an address only where a family may be sent to it, the title. */
const linesOf = (name: string): string[] =>
  readFileSync(join(__dirname, '../../fixtures', name), 'utf8')
    .trimEnd()
    .split('\n');
const seen = linesOf('region-materials.tsv');
/** The rules that no longer held in November 2026: where, until when, how they were. */
const superseded = linesOf('superseded-rules.tsv');
const unsaid = (value: string | null): string => value ?? '-';
const told = ({ id, kind, date, inferred, url, title }: Citation, region: string): string =>
  [`R:${region}:${id}`, kind, `${inferred ? '~' : ''}${unsaid(date)}`, unsaid(url), title].join('\t');

const regions = allRecords.map((record) => [provinceName(record.code), record] as const);
type Ruled = Pick<WrittenCycles, 'code' | 'rules' | 'places'>;
const rulesOf = ({ rules }: PlaceCycles): Rule[] =>
  Object.values(rules).flatMap((rule) => [rule, ...(rule.variants ?? []).map((variant) => variant.rule)]);
const textsOf = (record: RegionRecord): string[] => [
  ...record.hotlines.map(({ what }) => what),
  ...[record, ...record.places].flatMap(({ texts, notes, lateRule }) => [
    ...texts.map(({ text }) => text),
    ...notes.map(({ text }) => text),
    ...(lateRule?.note ? [lateRule.note] : []),
    ...[lateRule, ...Object.values(lateRule?.byScheme ?? {})].flatMap((terms) => Object.values(terms?.said ?? {})),
  ]),
];

describe('the records of the regions', () => {
  it('are 32 provinces with the cities and counties that have a code, in the same order in cycles and in records', () => {
    expect(allCycles.map(({ code }) => code)).toEqual(allRecords.map(({ code }) => code));
    expect(new Set(allCycles.map(({ code }) => code)).size).toBe(32);
    const places = (regions: readonly { code: string; places: readonly { code: string }[] }[]) =>
      regions.map(({ code, places: inside }) => [code, ...inside.map((place) => place.code)]);
    expect(places(allRecords)).toEqual(places(allCycles));
    for (const parts of [
      [...allEntries.keys()],
      [...allChoosing.keys()],
      [...allCitations.keys()],
      allHistories.map(({ code }) => code),
    ]) {
      expect(parts).toEqual(allCycles.map(({ code }) => code));
    }
  });

  it('hold for the same days as the rules beside them', () => {
    type Held = { code: string; effective: { from?: string; until?: string } };
    const held = (regions: readonly (Held & { places: readonly Held[] })[]) =>
      regions.flatMap((region) => [region, ...region.places].map(({ code, effective }) => ({ code, ...effective })));
    expect(held(allRecords)).toEqual(held(allCycles));
  });

  it('name every material that was ever seen, as it was: none is lost, none is told twice; new ones are welcome', () => {
    const numbered = [...allCitations].flatMap(([region, own]) =>
      own.filter(({ id }) => typeof id === 'number').map((citation) => told(citation, region)),
    );
    expect(seen.filter((material) => !numbered.includes(material))).toEqual([]);
    expect(new Set(numbered).size).toBe(numbered.length);
  });

  it.each(regions)('%s: nothing is addressed but the materials', (_name, record) => {
    const entry = allEntries.get(record.code);
    expect(JSON.stringify([record, entry])).not.toMatch(/https?:|www\.|\.(com|cn|net|org)\b/);
  });

  it.each(regions)('%s: what is said is a sentence of ours, in full-width punctuation', (_name, record) => {
    for (const text of textsOf(record)) {
      expect(text).toMatch(/[。）]$/);
      expect(text).not.toMatch(/[,;:?!()]/);
      expect(text).not.toMatch(/逾期|一律|已核实|最新|权威|必须|城乡居民|静默认证|聚合站|摘录|检索|不用认证/);
    }
  });

  it('what the repository remembers is as well formed, though no phone carries it', () => {
    for (const history of allHistories) expect(v.safeParse(historySchema, history)).toMatchObject({ success: true });
  });

  it('nothing that held in November 2026 is forgotten: a rule is there, or the history has its end', () => {
    const rulesIn = (regions: readonly Ruled[]): string[] =>
      regions.flatMap((region) =>
        [region, ...region.places].flatMap(({ code, rules }) =>
          Object.keys(rules).map((scheme) => `${code} ${scheme}`),
        ),
      );
    const ended = allHistories.flatMap(({ code, superseded }) =>
      superseded.flatMap(({ place = code, schemes = [] }) => schemes.map((scheme) => `${place} ${scheme}`)),
    );
    const there = new Set([...rulesIn(writtenCycles), ...ended]);
    const then = rulesIn(bookOfNovember2026.regions.map(({ cycles }) => cycles));
    expect(then.filter((rule) => !there.has(rule))).toEqual([]);
    expect(then.length).toBeGreaterThan(100);
    const remembered = allHistories.flatMap(({ code, superseded }) =>
      superseded.map(({ place = code, until, text }) => [place, until, text].join('\t')),
    );
    expect(superseded.filter((rule) => !remembered.includes(rule))).toEqual([]);
  });
});

describe('the rules of the regions', () => {
  const places = allCycles.flatMap((region) =>
    [region, ...region.places].map((place) => [`${place.code} ${place.name}`, place, region.code] as const),
  );

  it.each(places)(
    '%s: every rule names materials of its region, the newest that has a date first',
    (_name, place, province) => {
      const citations = allCitations.get(province) ?? [];
      for (const { src, sourceDate, toldBy } of rulesOf(place)) {
        const [newest, ...others] = src.map((number) => citations.find(({ id }) => id === number));
        expect([newest?.date, newest?.publisher]).toEqual([sourceDate, toldBy]);
        expect(others).not.toContain(undefined);
        for (const other of others) expect((other?.date ?? '') <= (sourceDate ?? '')).toBe(true);
      }
    },
  );

  it('tell the first screen of no material but as the citation has it, and of none that no rule needs', () => {
    for (const { code, materials, rules, places: inside } of writtenCycles) {
      const citations = allCitations.get(code) ?? [];
      const needed = new Set(
        [{ rules }, ...inside].flatMap((place) =>
          Object.values(place.rules).flatMap(({ src, variants }) => [
            src[0],
            ...(variants ?? []).map((variant) => variant.rule.src[0]),
          ]),
        ),
      );
      expect(materials).toEqual(
        citations
          .filter(({ id }) => typeof id === 'number' && needed.has(id))
          .map(({ id, publisher, date }) => ({ id, publisher, date })),
      );
    }
  });

  it('an end is explicit: windows of one year say the year, and their places until when they hold', () => {
    for (const [, place] of places) {
      const rules = rulesOf(place);
      const { from, until } = place.effective;
      for (const date of [from, until]) expect(date === undefined || parseDay(date) !== null).toBe(true);
      const years = rules.map((rule) => (rule.kind === 'window' ? rule.year : null));
      const [year] = years;
      if (year && years.every((one) => one === year)) expect(until).toBe(`${year}-12-31`);
    }
  });
});
