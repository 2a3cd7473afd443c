import { checkBook } from '../../../src/rules/book/check-book.ts';
import { packagedBook } from '../../../src/rules/book/packaged-book.ts';
import { packagedStamp } from '../../../src/rules/book/packaged-stamp.ts';
import { bookOfNovember2026 } from '../../support/book-of-november-2026.ts';
import { changedBook, type Json } from '../support/changed-book.ts';

const fujian = bookOfNovember2026.regions.findIndex(({ cycles }) => cycles.code === '350000');
const enterprise = ['regions', fujian, 'cycles', 'rules', 'enterprise'] as const;
const material = ['regions', fujian, 'cycles', 'materials', 0] as const;
const source = ['regions', fujian, 'citations', 0] as const;
const entry = ['regions', fujian, 'entry'] as const;
const differs = { flows: ['counter'], where: '厦门', what: '社保自助机', src: [3] };
const door = ['regions', fujian, 'entry', 'doors', 0] as const;
const choose = ['regions', fujian, 'choose'] as const;
const change = { act: 'remove', ways: ['counter'], reason: '不办。', src: [3] };

/** 福建's folder with every code moved to a province that is none. */
const elsewhere: Json = JSON.parse(JSON.stringify(bookOfNovember2026.regions[fujian]).replaceAll('"35', '"99'));

describe('a rule book', () => {
  it('of the package goes over the wire unchanged and is valid', () => {
    const wire: unknown = JSON.parse(JSON.stringify(packagedBook));
    expect(checkBook(wire)).toEqual({ ok: true, book: packagedBook });
    expect(packagedBook).toMatchObject(packagedStamp);
  });

  it.each<[string, readonly (string | number)[], Json | undefined]>([
    ['version', ['version'], 0],
    ['date', ['date'], '2026-02-30'],
    ['regions', ['regions'], {}],
    ['an unknown field', ['more'], 1],
    ['an unknown kind of rule', [...enterprise, 'kind'], 'weekly'],
    ['a rule without a boundary', [...enterprise, 'boundary'], undefined],
    ['a cycle of no months', [...enterprise, 'every'], { months: 0 }],
    ['a rule without a source', [...enterprise, 'src'], []],
    ['a source that the record does not have', [...enterprise, 'src'], [99]],
    ['a rule by a material that the first screen does not know', [...enterprise, 'src'], [2]],
    ['a material without its date', [...material, 'date'], undefined],
    ['a date that is none', [...material, 'date'], 'last year'],
    ['an unknown first certification', [...enterprise, 'first'], { kind: 'someday' }],
    ['a place of another province', ['regions', fujian, 'cycles', 'places', 0, 'code'], '360200'],
    ['a record of another region', ['regions', fujian, 'record', 'code'], '360000'],
    ['a source without a title', [...source, 'title'], ''],
    ['a source without a publisher', [...source, 'publisher'], undefined],
    ['an address that is no link', [...source, 'url'], 'javascript:alert(1)'],
    ['one source twice', [...source, 'id'], 3],
    ['an entry of another region', ['regions', fujian, 'entry', 'code'], '360000'],
    ['a door of an unknown kind', [...door, 'kind'], 'fax'],
    ['a door that nobody saw', [...door, 'src'], []],
    ['a door in another province', [...door, 'place'], '360200'],
    ['a word on no guide', [...entry, 'differs'], [{ ...differs, flows: [] }]],
    ['what differs in another province', [...entry, 'differs'], [{ ...differs, places: ['360200'] }]],
    ['what differs by a material that is not recorded', [...entry, 'differs'], [{ ...differs, src: [99] }]],
    ['choosing of another region', [...choose, 'code'], '360000'],
    ['a change of an unknown kind', [...choose, 'changes'], [{ ...change, act: 'hide' }]],
    ['a change by an unknown answer', [...choose, 'changes'], [{ ...change, when: { body: 'asleep' } }]],
    ['a way ruled out without a reason', [...choose, 'changes'], [{ act: 'remove', ways: ['counter'], src: [3] }]],
    ['a way moved nowhere', [...choose, 'changes'], [{ ...change, act: 'before' }]],
    ['a change in another province', [...choose, 'changes'], [{ ...change, places: ['360200'] }]],
    ['a change by a material that is not recorded', [...choose, 'changes'], [{ ...change, src: [99] }]],
    ['an example that nobody saw', [...choose, 'examples'], [{ ways: ['counter'], reason: '能办。', src: [] }]],
    ['a door by a material that is not recorded', [...door, 'src'], ['Z99']],
  ])('with %s is refused, and the field is named', (_what, path, value) => {
    expect(checkBook(changedBook(path, value))).toMatchObject({
      ok: false,
      faults: expect.arrayContaining([
        {
          kind: 'unreadable',
          field: expect.stringMatching(/./),
          expected: expect.stringMatching(/./),
          got: expect.any(String),
        },
      ]),
    });
  });

  it('of a newer program, with a word on a guide that this one has not, is gone by all the same', () => {
    const rows = [
      { ...differs, flows: ['counter', 'a-later-guide'] },
      { ...differs, flows: ['a-later-guide'] },
    ];
    expect(checkBook(changedBook([...entry, 'differs'], rows)).ok).toBe(true);
  });

  it('signed before books carried what a place changes of choosing is gone by', () => {
    expect(checkBook(changedBook(choose, undefined)).ok).toBe(true);
  });

  it('with one region twice is refused', () => {
    const { regions: all } = bookOfNovember2026;
    const regions = all.map((region, index) => (index === 1 ? all[0] : region));
    expect(checkBook({ ...bookOfNovember2026, regions }).ok).toBe(false);
  });

  it.each([null, 'book', [], 7])('%j is none', (value) => {
    expect(checkBook(value)).toMatchObject({
      ok: false,
      faults: expect.arrayContaining([expect.objectContaining({ kind: 'unreadable' })]),
    });
  });
});

describe('of a book that can be read', () => {
  const cycles = ['regions', fujian, 'cycles'] as const;
  const resident = [...cycles, 'rules', 'resident'] as const;
  const xiamen = [...cycles, 'places', 0] as const;
  const told = { certainty: 'official-text', src: [1] };

  it.each<[string, readonly (string | number)[], Json | undefined, object]>([
    [
      'a certification that is good for ten years',
      resident,
      { ...told, kind: 'rolling', every: { months: 120 }, boundary: 'exact-anniversary' },
      { kind: 'no-end', place: '350000', scheme: 'resident' },
    ],
    [
      'days 30 to 31 of a month that may have 28',
      resident,
      { ...told, kind: 'period', period: 'month', within: [30, 31] },
      { kind: 'opens-after-check-by', place: '350000', scheme: 'resident' },
    ],
    [
      'three months between certifications that are due every month',
      resident,
      {
        ...told,
        kind: 'rolling',
        every: { months: 1 },
        boundary: 'end-of-same-month',
        earliestRepeat: { months: 3 },
      },
      { kind: 'opens-after-check-by', place: '350000', scheme: 'resident' },
    ],
    [
      'a fault in what holds for the oldest',
      [...resident, 'variants'],
      [
        {
          when: { ageBand: ['100plus'] },
          rule: { ...told, kind: 'rolling', every: { days: 9999 }, boundary: '365-days' },
        },
      ],
      { kind: 'no-end', place: '350000', scheme: 'resident' },
    ],
    [
      'a window of one year in a place that does not end with it',
      [...xiamen, 'rules'],
      { resident: { kind: 'window', windows: [['03-01', '04-30']], year: 2027, certainty: 'official-text', src: [3] } },
      { kind: 'year-without-end', place: '350200', year: 2027 },
    ],
    [
      'a place that ends before it begins',
      [...xiamen, 'effective'],
      { from: '2027-01-01', until: '2026-12-31' },
      { kind: 'ends-before-it-begins', place: '350200' },
    ],
    [
      'a place that begins elsewhere than its words do',
      [...xiamen, 'effective'],
      { from: '2027-01-01' },
      { kind: 'rules-and-words-differ', place: '350200' },
    ],
    [
      'a city in the rules alone',
      ['regions', fujian, 'record', 'places'],
      [],
      { kind: 'rules-and-words-differ', place: '350200' },
    ],
    ['a city in the words alone', [...cycles, 'places'], [], { kind: 'rules-and-words-differ', place: '350200' }],
    [
      'another date on the card than at the source',
      [...cycles, 'materials', 0, 'date'],
      '2026-11-13',
      { kind: 'material-differs', place: '350000', material: 0 },
    ],
    [
      'an older material before a newer one',
      [...resident, 'src'],
      [0, 1],
      { kind: 'newest-not-first', place: '350000', scheme: 'resident' },
    ],
    [
      'an address in a sentence',
      ['regions', fujian, 'record', 'texts', 0, 'text'],
      '请打开 https://example.test/ 办理。',
      { kind: 'address-in-words', place: '350000' },
    ],
    [
      'a telephone number that is a web address',
      ['regions', fujian, 'entry', 'quirks', 0, 'text'],
      '打开 WWW.example 就行。',
      { kind: 'address-in-words', place: '350000' },
    ],
    [
      'an address in a reason',
      [...choose, 'changes'],
      [{ ...change, reason: '打开 www.example 办。' }],
      { kind: 'address-in-words', place: '350000' },
    ],
    ['a region that is none of the 32', ['regions', fujian], elsewhere, { kind: 'region-unknown', place: '990000' }],
  ])('%s is refused, and where', (_what, path, value, fault) => {
    const checked = checkBook(changedBook(path, value));
    expect(checked).toMatchObject({ ok: false, faults: expect.arrayContaining([expect.objectContaining(fault)]) });
  });

  it('every region that is lost is named', () => {
    const regions = bookOfNovember2026.regions.filter(({ cycles: { code } }) => code !== '350000' && code !== '650000');
    expect(checkBook({ ...bookOfNovember2026, regions })).toEqual({
      ok: false,
      faults: [
        { kind: 'region-lost', place: '350000' },
        { kind: 'region-lost', place: '650000' },
      ],
    });
  });

  it('each place where a rule is wrong is named, with the days that show it', () => {
    const path = [...resident, 'every'];
    expect(checkBook(changedBook(path, { days: 4000 }))).toEqual({
      ok: false,
      faults: [{ kind: 'no-end', place: '350000', scheme: 'resident', last: '2027-01-31', today: '2027-02-10' }],
    });
  });
});
