import { goBy } from '../../../src/rules/book/book-in-force.ts';
import { packagedBook } from '../../../src/rules/book/packaged-book.ts';
import type { RuleBook } from '../../../src/rules/book/schema.ts';
import { flowOf } from '../../../src/rules/flows/all-flows.ts';
import { differsHere } from '../../../src/rules/flows/differs-here.ts';
import { entryOf } from '../../../src/rules/flows/entry-of.ts';
import type { FlowId } from '../../../src/rules/flows/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { everyEntry } from './every-flow.ts';

const rows = (flow: FlowId, region: string) => differsHere(flowOf(flow), regionCode(region));
const places = (region: string) => rows('suspended', region).map((row) => row.where);

it.each([
  [
    'a city has its own row and its province’s',
    '230100',
    ['哈尔滨（企业、机关退休的）', '黑龙江某市 2024（没写市名）'],
  ],
  ['another city has only the province’s', '230200', ['黑龙江某市 2024（没写市名）']],
  [
    'a province shows its cities’ too, behind its own',
    '230000',
    ['黑龙江某市 2024（没写市名）', '哈尔滨（企业、机关退休的）'],
  ],
  ['of two cities’ that are told together each has it', '610404', ['咸阳渭城、秦都，村里社区领的']],
  ['a place nothing is known of has none', '650000', []],
])('%s', (_, region, expected) => expect(places(region)).toEqual(expected));

it('a division of 兵团 has what 兵团 says, not what 新疆 says around it', () => {
  expect(rows('provincial-app', '659001').map(({ where }) => where)).toEqual(['兵团']);
  expect(rows('hk-macao-taiwan', '659001')).toEqual([]);
});

it('each row has its material, named so that it holds anywhere', () => {
  expect(rows('help-parent', '510100').map(({ src }) => src)).toEqual([['R:510000:2', 'N50']]);
});

it('every row of every region is said in each of its guides, wherever one of its places pays', () => {
  const unsaid = everyEntry.flatMap(({ code, differs = [] }) =>
    differs.flatMap(({ flows, places = [code], what }) =>
      flows.flatMap((flow) =>
        places.filter((place) => !rows(flow, place).some((row) => row.what === what)).map((place) => [place, what]),
      ),
    ),
  );
  expect(unsaid).toEqual([]);
  expect(everyEntry.flatMap(({ differs }) => differs ?? []).length).toBeGreaterThan(100);
});

describe('of a newer book', () => {
  const withDiffers = (differs: RuleBook['regions'][number]['entry']['differs']): RuleBook => ({
    ...packagedBook,
    regions: packagedBook.regions.map(({ entry: { differs: _old, ...entry }, ...region }) => ({
      ...region,
      entry: entry.code === '370000' && differs ? { ...entry, differs } : entry,
    })),
  });
  const said = () => rows('help-parent', '370000').map(({ what }) => what);

  afterEach(() => goBy(null));

  it('the rows hold, and none where it says that there are none', () => {
    goBy(withDiffers([{ flows: ['help-parent'], where: '山东', what: '「帮人认证」', src: [0] }]));
    expect(said()).toEqual(['「帮人认证」']);
    goBy(withDiffers([]));
    expect(said()).toEqual([]);
  });

  it('a guide that this program has not takes nothing from those that it has', () => {
    const differs = { where: '山东', src: [0] };
    goBy(
      withDiffers([
        { ...differs, flows: ['a-later-guide'], what: '只在后来的那一页' },
        { ...differs, flows: ['a-later-guide', 'help-parent'], what: '「帮人认证」' },
      ]),
    );
    expect(said()).toEqual(['「帮人认证」']);
  });

  it('the package’s rows hold where it was signed before books carried them', () => {
    const own = said();
    goBy(withDiffers(undefined));
    expect(said()).toEqual(own);
    expect(own).toHaveLength(1);
  });
});

it.each([
  ['350203', '350000'],
  ['659001', '660000'],
  ['660000', '660000'],
  ['990000', undefined],
])('the entry of %s is that of %s', (region, code) => expect(entryOf(regionCode(region))?.code).toBe(code));
