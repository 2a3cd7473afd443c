import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { differsAnywhere, differsHere } from '../../../src/rules/flows/differs-here.ts';
import { entryOf } from '../../../src/rules/flows/entry-of.ts';
import { type Difference, flowIds } from '../../../src/rules/flows/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';

const byPlace = (a: Difference, b: Difference): number => `${a.where} ${a.what}`.localeCompare(`${b.where} ${b.what}`);
const places = (region: string) => differsHere(flowOf('suspended'), regionCode(region)).map((row) => row.where);

it.each([
  ['a city has its own row and its province’s', '230100', ['哈尔滨', '黑龙江某市 2024（没写市名）']],
  ['another city has only the province’s', '230200', ['黑龙江某市 2024（没写市名）']],
  ['a province shows its cities’ too', '340000', ['安徽淮南（村里、社区领的）']],
  ['a place nothing is known of has none', '650000', []],
])('%s', (_, region, rows) => expect(places(region)).toEqual(rows));

it('what is written otherwise of no place is said wherever the money comes from', () => {
  expect(differsAnywhere(flowOf('abroad')).map(({ where, what }) => `${where}：${what}`)).toEqual([
    '法属波利尼西亚帕皮提领馆页：写每半年一份',
    '驻美使领馆（转载）：原则上每年一次',
  ]);
});

it('every row of what differs is said somewhere', () => {
  for (const flow of flowIds.map(flowOf)) {
    const places = flow.differs.flatMap(({ regions = [] }) => regions);
    const said = new Set([
      ...differsAnywhere(flow),
      ...places.flatMap((place) => differsHere(flow, regionCode(place))),
    ]);
    expect([...said].sort(byPlace)).toEqual([...flow.differs].sort(byPlace));
  }
});

it.each([
  ['350203', '350000'],
  ['659001', '660000'],
  ['660000', '660000'],
  ['990000', undefined],
])('the entry of %s is that of %s', (region, code) => expect(entryOf(regionCode(region))?.code).toBe(code));
