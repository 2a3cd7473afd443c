import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lateAnswers, otherStops } from '../../../src/rules/choose/late-words.ts';
import { questionTexts } from '../../../src/rules/choose/questions.ts';
import { wayWords } from '../../../src/rules/choose/way-words.ts';
import { citationOf, refsOf } from '../../../src/rules/flows/citation-of.ts';
import { consulateWait } from '../../../src/rules/flows/consulate-wait.ts';
import { flowCitations } from '../../../src/rules/flows/flow-citations.ts';
import { flowIds } from '../../../src/rules/flows/types.ts';
import { allCitations } from '../../../src/rules/regions/all-citations.ts';
import { everyChoosing, everyEntry, everyFlow, everyStep, refsIn } from './every-flow.ts';

const lists = [
  ...everyFlow.flatMap(refsIn).map((ids) => ids.map(String)),
  ...[...everyEntry, ...everyChoosing].flatMap((part) => refsIn(part).map((ids) => refsOf(part.code, ids))),
];

it('there are 24 flows, each under its own id', () => {
  expect(everyFlow.map((flow) => flow.id)).toEqual([...flowIds]);
  expect(flowIds).toHaveLength(24);
});

it('there are 32 entries, one a province-level region', () => {
  expect(new Set(everyEntry.map((entry) => entry.code)).size).toBe(32);
});

it('every record names at least one source', () => {
  expect(lists.filter((refs) => refs.length === 0)).toEqual([]);
  expect(everyStep.filter((step) => step.src.length === 0)).toEqual([]);
});

it('every ref leads to a source with a title', () => {
  const unknown = [...new Set(lists.flat())].filter((ref) => !citationOf(ref)?.title);
  expect(unknown).toEqual([]);
  expect(citationOf('C99')).toBeNull();
});

it('the corrections for contributors name sources that exist', () => {
  const page = readFileSync(join(__dirname, '../../../docs/corrections.md'), 'utf8');
  const rows = page.match(/^\| .* `[a-z0-9-]+` +\|.*$/gm);
  expect(rows?.length).toBeGreaterThan(20);
  const refs = (rows ?? []).flatMap((row) => row.split('|').at(-2)?.trim().split(', ') ?? []);
  const namedThereAlone = (page.match(/^\| [A-Z]\d\d (?=.* retelling +\|$)/gm) ?? []).map((cell) => cell.slice(2, 5));
  expect(refs.filter((ref) => !citationOf(ref) && !namedThereAlone.includes(ref))).toEqual([]);
  expect(namedThereAlone.filter((ref) => citationOf(ref) !== null || !refs.includes(ref))).toEqual([]);
});

it('no phone carries a source that nothing it shows rests on', () => {
  const shown = [
    ...everyFlow,
    ...everyEntry,
    ...everyChoosing,
    wayWords,
    questionTexts,
    lateAnswers,
    otherStops,
    { consulateWait },
  ];
  const named = new Set(shown.flatMap(refsIn).flat().map(String));
  expect(flowCitations.filter(({ id }) => !named.has(String(id)))).toEqual([]);
  expect(flowCitations.length).toBeGreaterThan(40);
});

describe('an address is shown only where it may be', () => {
  const records = [...flowCitations, ...[...allCitations.values()].flat()];

  it('as a full web address of an office, a consulate, a paper or a local guide', () => {
    const linked = records.filter(({ url }) => url !== null);
    expect(linked.filter(({ url }) => !/^https?:\/\/[a-z0-9.:-]+\//.test(url ?? ''))).toEqual([]);
    expect(linked.filter(({ url }) => /alipay|github/.test(url ?? ''))).toEqual([]);
  });

  it('never from the hosts that only repeat notices', () => {
    const mirrors = /jianhong365|xywbxg|laihamady|yzzsnet|shbk\.net|82380|guoboeast|bkwk|jwbk|gqgt|43b\.com/;
    expect(records.filter(({ url }) => mirrors.test(url ?? ''))).toEqual([]);
  });

  it('and a source says whether it can be tapped', () => {
    expect(citationOf('C20')?.url).not.toBeNull();
    expect(citationOf('R:110000:3')?.url).toBeNull();
    expect(citationOf('R:650000:0')?.url).toBeNull();
  });
});

it('a date of material is a year, a month or a day', () => {
  const dates = [
    ...[...flowCitations, ...[...allCitations.values()].flat()].map(({ date }) => date),
    ...everyFlow.map((flow) => flow.sourceDate),
  ];
  expect(dates.filter((date) => date !== null && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(date))).toEqual([]);
});

it('a step opens only flows that exist', () => {
  const targets = [...everyStep, ...everyFlow.flatMap((flow) => flow.fails)].flatMap(({ go }) => (go ? [go] : []));
  expect(targets.filter((id) => !flowIds.includes(id))).toEqual([]);
});

it('a step of a door belongs to a door that the flow has, and every door has steps', () => {
  for (const flow of everyFlow) {
    const doors = (flow.doors ?? []).map(({ id }) => id);
    const used = new Set(flow.steps.flatMap(({ door }) => (door ? [door] : [])));
    expect([flow.id, [...used].sort()]).toEqual([flow.id, [...doors].sort()]);
  }
});

it('every flow begins with looking up, or is itself about that, and certifying ends with the record', () => {
  const certifying = everyFlow.filter((flow) => flow.steps.some((step) => step.go === 'check-record'));
  expect(certifying.length).toBeGreaterThanOrEqual(15);
  for (const flow of certifying.filter(({ id }) => !['community-activity', 'keep-in-mind'].includes(id)))
    expect([flow.id, flow.steps.slice(0, 2).some((step) => step.go === 'last-time' || /先查/.test(step.do))]).toEqual([
      flow.id,
      true,
    ]);
});

it('a sketch names what is on the screen: only grey bars, faces and empty search boxes have no words', () => {
  const sketches = everyStep.flatMap((step) => step.sketch ?? []);
  const wordless = sketches.filter((row) => !row.text && !['grey', 'face', 'search'].includes(row.kind));
  expect(wordless).toEqual([]);
  const marked = sketches.filter((row) => row.tap && !row.text);
  expect(marked).toEqual([]);
});

it('nothing is opened in Alipay: it is told in words only', () => {
  expect(everyFlow.find((flow) => flow.id === 'alipay')?.jump).toBeUndefined();
});

it('where a step is shut, the one that stands after it names the material', () => {
  const after = everyFlow.flatMap(({ steps }) => steps.filter((_, at) => steps[at - 1]?.onceStopped));
  const removing = everyChoosing.flatMap(({ code, changes }) =>
    changes
      .filter(({ act, ways }) => act === 'remove' && ways.includes('late-online'))
      .flatMap(({ src }) => refsOf(code, src)),
  );
  expect(removing.length).toBeGreaterThan(0);
  expect(after.map(({ src }) => src)).toEqual([expect.arrayContaining(removing)]);
});
