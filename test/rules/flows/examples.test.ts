import type { RegionEntry } from '../../../src/rules/book/entry-schema.ts';
import { flowCitations } from '../../../src/rules/flows/flow-citations.ts';
import type { Flow } from '../../../src/rules/flows/types.ts';
import { allChoosing } from '../../../src/rules/regions/all-choosing.ts';
import { allCitations } from '../../../src/rules/regions/all-citations.ts';
import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import { allEntries } from '../../../src/rules/regions/all-entries.ts';
import { allRecords } from '../../../src/rules/regions/all-records.ts';
import { provinces } from '../../../src/rules/regions/region-name.ts';
import { flowExamples } from '../../fixtures/flow-examples.ts';
import { everyFlow, sentencesIn } from './every-flow.ts';

type Folder = { code: string; entry: RegionEntry; written: string };

const folders: readonly Folder[] = [...allEntries.values()].map((entry) => {
  const { code } = entry;
  const record = allRecords.find((one) => one.code === code);
  const written = JSON.stringify([record, entry, allChoosing.get(code), allCitations.get(code)]);
  return { code, entry, written };
});

/** Cities of which the flows speak and no record is. */
const cities: Readonly<Record<string, string>> = {
  成都: '510000',
  海口: '460000',
  九江: '360000',
  唐山: '130000',
  张家口: '130000',
  雄安: '130000',
  湖里: '350000',
  莆田: '350000',
  平顶山: '410000',
  济宁: '370000',
  汕尾: '440000',
  广州: '440000',
};

const codeOfName = new Map<string, string>([
  ...allCycles.flatMap(({ code, places }) =>
    places.map(({ name }) => [name.replace(/[市区县]$/, ''), code] as const).filter(([name]) => name.length > 1),
  ),
  ...Object.entries(cities),
  ...provinces.map(({ short, code }) => [short, code] as const),
]);

const foldersNamedIn = (text: string): Folder[] => {
  const codes = new Set([...codeOfName].filter(([name]) => text.includes(name)).map(([, code]) => code));
  return folders.filter(({ code }) => codes.has(code));
};

/** Places in a row, as nothing but an example of what is there, or of what was not found. */
const lists: Readonly<Record<string, (folder: Folder) => boolean>> = {
  '湖北、河南、江西、吉林、黑龙江、江苏、湖南、海南、北京有；福建是村里、社区领的有': ({ entry }) =>
    entry.doors.some(({ kind, state }) => kind === 'alipay' && state === 'current') ||
    (entry.differs ?? []).some(({ flows }) => flows.includes('alipay')),
  '天津、武汉、安徽、重庆、湛江、海南、甘肃等地见到过': ({ entry: { code } }) =>
    allChoosing.get(code)?.changes.some(({ act }) => act === 'show') === true,
  '新疆、兵团、宁夏的入口': ({ entry }) => entry.doors.every(({ state }) => state !== 'current'),
  '山西民生山西、湖南、安徽、甘肃、贵州、黑龙江 APP 里的按钮': ({ entry: { doors, steps } }) => {
    const apps = doors.filter(({ kind, state, place }) => kind === 'app' && state === 'current' && !place);
    return apps.some(({ name }) => steps.every(({ behind }) => !behind.includes(name)));
  },
  '新疆、青海、宁夏、兵团、西藏怎么查': ({ entry }) => entry.lastTime === undefined,
  '新疆、兵团、青海、宁夏、西藏怎么补': ({ code }) => allRecords.some((one) => one.code === code && !one.lateRule),
};

/** The sentences of a flow that belong together: a step, a fault, a door. */
const unitsOf = (flow: Flow): string[] => {
  const { id, title, forWhom, needs, doors = [], steps, fails, after, unknown } = flow;
  const units: readonly unknown[] = [...steps, ...fails, ...doors, ...unknown, ...after, [title, forWhom, needs]];
  return units.map((unit) =>
    sentencesIn(unit, id)
      .map(([, text]) => text)
      .join('\n'),
  );
};
const units = everyFlow.flatMap(unitsOf);

describe('what a flow tells everybody of one place', () => {
  it.each(flowExamples)('%s: %s writes %s', (says, place, writes) => {
    expect(units.filter((text) => text.includes(says))).not.toEqual([]);
    const folder = folders.find(({ code }) => code === place);
    const material = flowCitations.some(({ title }) => title === writes);
    expect(material || folder?.written.includes(JSON.stringify(writes).slice(1, -1))).toBe(true);
  });

  it.each(Object.entries(lists))('%s: of each place it is so', (sentence, isSo) => {
    expect(units).toContainEqual(expect.stringContaining(sentence));
    const named = foldersNamedIn(sentence);
    expect(named.filter((folder) => !isSo(folder)).map(({ code }) => code)).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('has words or a material in the folder of every place that it names', () => {
    const held = (text: string, { code }: Folder): boolean =>
      flowExamples.some(([says, place]) => place === code && text.includes(says)) ||
      Object.keys(lists).some((sentence) => text.includes(sentence));
    const unheld = units.flatMap((text) =>
      foldersNamedIn(text)
        .filter((folder) => !held(text, folder))
        .map(({ code }) => `${code} ${text}`),
    );
    expect(unheld).toEqual([]);
  });

  it('says where it was seen of no place but one that it is known by here', () => {
    const seen = everyFlow.flatMap(({ steps, fails }) => [...steps, ...fails].flatMap(({ seenIn }) => seenIn ?? []));
    expect(seen.filter((where) => foldersNamedIn(where).length === 0 && !/驻|领/.test(where))).toEqual([]);
  });
});
