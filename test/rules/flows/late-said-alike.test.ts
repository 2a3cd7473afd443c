import { lateRuleWords } from '../../../src/rules/choose/late-words.ts';
import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { differsHere } from '../../../src/rules/flows/differs-here.ts';
import type { FlowId } from '../../../src/rules/flows/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { writtenCycles } from '../../../src/rules/regions/all-cycles.ts';
import { lateRuleFor } from '../../../src/rules/regions/late-rule-for.ts';
import { type Scheme, schemes } from '../../../src/rules/vocabulary.ts';
import { day } from '../../support/day.ts';
import { everyEntry } from './every-flow.ts';

/** What a sentence of either page says of being late: each with the words that say it. */
const readings: readonly [about: string, says: string, words: RegExp][] = [
  ['stops', 'in month 13', /第 13 个月起停/],
  ['stops', 'next month', /(下个月起?停)/],
  ['stops', 'the same month', /当月(就|起)停/],
  ['stops', 'not said', /从哪个月停，材料里没写/],
  ['resumes', 'this month or next', /当月或下个月(接着发|恢复)/],
  ['resumes', 'this month, done later the next', /当月末?(接着发|恢复).*(之后|日后|号后)办的.*下(个)?月/],
  ['resumes', 'next month', /(?<!当月或)下个月起?(接着发|恢复)/],
  ['resumes', 'not said', /哪个月恢复，材料里没写/],
  ['is paid', 'all of it', /停的(那几个月一起|全|也)补|从停的那个月起补/],
  ['is paid', 'not said', /补不补，材料里没写/],
  ['done by', '10, without the day', /(?<!\d)10 [日号]前/],
  ['done by', '11, without the day', /(?<!\d)11 [日号]前/],
  ['done by', '25, with the day', /1 到 25 日/],
  ['needs a counter', 'after 12 months', /(停了超过一年|过期 12 个月|周期 12 个月|过了 12 个月)/],
  ['needs a counter', 'after 18 months', /(过期|超期|过了) 18 个月/],
  ['needs a counter', 'some time', /过期太久/],
  ['resumes', 'some time', /(?<!下个月起?|当月|当月末|下个月)接着发/],
];

const read = (text: string): [about: string, says: string][] =>
  readings.flatMap(([about, says, words]) => (words.test(text) ? [[about, says]] : []));

const lateFlows = ['suspended', 'late-online', 'late-offline'] as const satisfies readonly FlowId[];
/** A row that names whom it is for is held against their rules alone. */
const people: readonly [named: RegExp, readonly Scheme[]][] = [
  [/村里、?社区领的/, ['resident']],
  [/企业、机关退休的和工伤/, ['enterprise', 'institution', 'injury']],
  [/企业、机关退休的/, ['enterprise', 'institution']],
];
const meantBy = (where: string): readonly Scheme[] => people.find(([named]) => named.test(where))?.[1] ?? schemes;

/** Every row of every place with the places in which it is read, down to those with a record of their own. */
const rows = everyEntry.flatMap(({ code, differs = [] }) => {
  const inside = writtenCycles.find((cycles) => cycles.code === code)?.places.map((place) => place.code) ?? [];
  return differs
    .filter(({ flows }) => lateFlows.some((flow) => flows.includes(flow)))
    .map((row) => ({ ...row, readIn: row.places ?? [code, ...inside] }));
});

/** What the page of being late says to each benefit of a place of which it knows something. */
const ruleIn = (place: string): [Scheme, string][] =>
  schemes.flatMap((scheme) => {
    const found = lateRuleFor(regionCode(place), scheme, day('2026-11-29'));
    return found ? [[scheme, lateRuleWords(found.terms, found.wider).join('')]] : [];
  });

const contradictions = ({ where, what, readIn }: (typeof rows)[number]): string[] =>
  readIn.flatMap((place) =>
    ruleIn(place)
      .filter(([scheme]) => meantBy(where).includes(scheme))
      .flatMap(([scheme, sentences]) => {
        const rule = read(sentences);
        return read(what)
          .filter(([, says]) => says !== 'some time')
          .filter(([about]) => about !== 'needs a counter' || rule.some(([of]) => of === about))
          .filter(([about, says]) => !rule.some(([of, word]) => of === about && word === says))
          .map(
            ([about, says]) =>
              `${place} ${scheme}: it ${about} ${says} (${where}：${what}), but the late page: ${sentences}`,
          );
      }),
  );

describe('of being late a place’s row on a guide and its rule on the page 错过了 say the same', () => {
  it.each(rows.map((row) => [`${row.where}：${row.what}`, row] as const))('%s', (_, row) => {
    expect(read(row.what)).not.toEqual([]);
    expect(contradictions(row)).toEqual([]);
  });

  it('and all rows are read', () => {
    expect(rows.length).toBeGreaterThan(15);
    const read = new Set(rows.map(({ what }) => what));
    const said = everyEntry.flatMap(({ code }) =>
      lateFlows.flatMap((flow) => differsHere(flowOf(flow), regionCode(code)).map(({ what }) => what)),
    );
    expect(said.filter((what) => !read.has(what))).toEqual([]);
  });
});
