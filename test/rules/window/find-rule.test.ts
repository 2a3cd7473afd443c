import type { PlaceCycles, RegionCycles, Rule } from '../../../src/rules/book/cycles-schema.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import type { WindowQuery } from '../../../src/rules/window/types.ts';
import { codesOf, windowOf } from '../support/window-of.ts';
import '../../support/in-november-2026.ts';

const today = '2026-11-24';
const levelOf = (region: string, scheme: WindowQuery['scheme'], more: Partial<WindowQuery> = {}) => {
  const { level, place } = windowOf(
    { region: regionCode(region), scheme, lastCertifiedOn: '2026-03-01', ...more },
    today,
  );
  return `${level} ${place}`;
};

describe('whose rule answers', () => {
  it.each([
    ['漳州 resident', '350600', 'resident', 'province 350000'],
    ['厦门 enterprise', '350200', 'enterprise', 'city 350200'],
    ['a district of 厦门', '350203', 'enterprise', 'city 350200'],
    ['厦门 resident, which only the province knows', '350200', 'resident', 'province 350000'],
    ['滑县 enterprise', '410526', 'enterprise', 'county 410526'],
    ['滑县 resident', '410526', 'resident', 'province 410000'],
    ['定州, a county-level city', '130682', 'injury', 'county 130682'],
    ['恩平 institution', '440785', 'institution', 'county 440785'],
    ['兵团', '660000', 'enterprise', 'national null'],
    ['a city of 兵团 with a code in 新疆', '659001', 'enterprise', 'national null'],
  ] as const)('%s: %s %s → %s', (_name, region, scheme, answer) => {
    expect(levelOf(region, scheme)).toBe(answer);
  });

  it('渭城居民 is counted by age', () => {
    const by = (ageBand: WindowQuery['ageBand']) =>
      windowOf({ region: '610404', scheme: 'resident', lastCertifiedOn: '2026-03-15', ageBand }, today).checkBy;
    expect([by('under80'), by('80-89'), by('90-99'), by('100plus')]).toEqual([
      '2027-02-28',
      '2027-02-28',
      '2026-08-31',
      '2026-05-31',
    ]);
  });

  it('minors are asked for survivor benefits only', () => {
    const query = { region: '150200', scheme: 'enterprise', lastCertifiedOn: '2026-11-20' } as const;
    expect(windowOf({ ...query, minor: true }, today)).toEqual(windowOf(query, today));
  });

  it('names the record, its sources and their date', () => {
    expect(windowOf({ region: '350212', scheme: 'enterprise', lastCertifiedOn: '2026-03-01' }, today)).toMatchObject({
      place: '350200',
      certainty: 'official-text',
      sources: [3, 4],
      sourceDate: '2024-11-07',
      toldBy: '厦门市湖里区政府网',
      cycle: { kind: 'rolling', every: { months: 12 }, boundary: 'day-before-anniversary' },
    });
  });
});

describe('a record that sets no date for this scheme', () => {
  const told = { certainty: 'reported', src: [0], sourceDate: '2026', toldBy: '试验' } as const;
  const rolling: Rule = { kind: 'rolling', every: { months: 12 }, boundary: 'end-of-same-month', ...told };
  const regions = (county: Rule, province: Rule): RegionCycles[] => [
    {
      code: regionCode('990000'),
      name: '试验省',
      effective: {},
      rules: { survivor: province },
      places: [{ code: regionCode('990101'), name: '试验县', effective: {}, rules: { survivor: county } }],
    },
  ];
  const query: WindowQuery = { region: '990101', scheme: 'survivor', lastCertifiedOn: '2026-03-15' };

  it('does not stop the search, and what it says stays', () => {
    const window = windowOf(query, today, regions({ kind: 'notice', ...told }, rolling));
    expect([window.level, window.latest, ...codesOf(window)]).toEqual(['province', '2027-03-31', 'on-notice']);
  });

  it('gives its first certification to a rule that has none', () => {
    const county: Rule = { kind: 'varies', ...told, first: { kind: 'same-month-next-year' } };
    const never = { ...query, lastCertifiedOn: 'never', benefitSince: '2026-03' } as const;
    expect(windowOf(never, today, regions(county, rolling)).latest).toBe('2028-03-31');
    const own: Rule = { ...rolling, first: { kind: 'counts-from-benefit-start' } };
    expect(windowOf(never, today, regions(county, own)).latest).toBe('2027-03-31');
  });

  it('a variant answers for those it names and for nobody else', () => {
    const county: Rule = {
      ...rolling,
      variants: [{ when: { residence: ['abroad'], ageBand: ['80-89'] }, rule: { ...rolling, every: { months: 6 } } }],
    };
    const latest = (more: Partial<WindowQuery>) =>
      windowOf({ ...query, ...more }, today, regions(county, rolling)).latest;
    expect(latest({ residence: 'abroad', ageBand: '80-89' })).toBe('2026-09-30');
    expect(latest({ residence: 'elsewhere', ageBand: '80-89' })).toBe('2027-03-31');
    expect(latest({ residence: 'abroad' })).toBe('2027-03-31');
  });

  it('a variant for those of age does not touch minors', () => {
    const county: Rule = {
      ...rolling,
      variants: [{ when: { minor: false }, rule: { ...rolling, every: { months: 1 } } }],
    };
    const latest = (minor: boolean) => windowOf({ ...query, minor }, today, regions(county, rolling)).latest;
    expect([latest(true), latest(false)]).toEqual(['2027-03-31', '2026-04-30']);
  });
});

describe('since when and until when a record holds', () => {
  const told = { certainty: 'official-text', src: [0], sourceDate: '2026', toldBy: '试验' } as const;
  const rolling = (months: number): Rule => ({
    kind: 'rolling',
    every: { months },
    boundary: 'end-of-same-month',
    ...told,
  });
  const city = (effective: PlaceCycles['effective'], months: number) => ({
    code: regionCode('990100'),
    name: '试验市',
    effective,
    rules: { enterprise: rolling(months) },
  });
  const regions = (...places: ReturnType<typeof city>[]): RegionCycles[] => [
    { code: regionCode('990000'), name: '试验省', effective: {}, rules: { enterprise: rolling(3) }, places },
  ];
  const answer = (asked: string, ...places: ReturnType<typeof city>[]) => {
    const query = { region: '990100', scheme: 'enterprise', lastCertifiedOn: '2026-01-15' } as const;
    const { level, latest, certainty } = windowOf(query, asked, regions(...places));
    return `${level} ${latest} ${certainty}`;
  };

  it.each([
    [
      'begins tomorrow: the province answers',
      '2026-11-24',
      [city({ from: '2026-11-25' }, 12)],
      'province 2026-04-30 official-text',
    ],
    ['begins today', '2026-11-25', [city({ from: '2026-11-25' }, 12)], 'city 2027-01-31 official-text'],
    ['ends today', '2026-11-25', [city({ until: '2026-11-25' }, 12)], 'city 2027-01-31 official-text'],
    [
      'ended yesterday: it still answers',
      '2026-11-26',
      [city({ until: '2026-11-25' }, 12)],
      'city 2027-01-31 unverified',
    ],
    [
      'has a successor that begins tomorrow',
      '2026-12-31',
      [city({ until: '2026-12-31' }, 12), city({ from: '2027-01-01' }, 6)],
      'city 2027-01-31 official-text',
    ],
    [
      'has a successor since today, whichever is written first',
      '2027-01-01',
      [city({ from: '2027-01-01' }, 6), city({ until: '2026-12-31' }, 12)],
      'city 2026-07-31 official-text',
    ],
    [
      'has a successor that has ended too',
      '2028-01-01',
      [city({ until: '2026-12-31' }, 12), city({ from: '2027-01-01', until: '2027-12-31' }, 6)],
      'city 2026-07-31 unverified',
    ],
  ])('a record that %s (%s)', (_name, asked, places, gives) => {
    expect(answer(asked, ...places)).toBe(gives);
  });

  it('a province whose record begins later leaves the answer to the national line', () => {
    const later: RegionCycles[] = [
      {
        code: regionCode('990000'),
        name: '试验省',
        effective: { from: '2027-01-01' },
        rules: { enterprise: rolling(3) },
        places: [],
      },
    ];
    const query = { region: '990100', scheme: 'enterprise', lastCertifiedOn: '2026-01-15' } as const;
    expect(windowOf(query, '2026-12-31', later).level).toBe('national');
    expect(windowOf(query, '2027-01-01', later).level).toBe('province');
  });

  it('a date that an official page showed is no less sure for a record that ended', () => {
    const query = {
      region: '990100',
      scheme: 'enterprise',
      lastCertifiedOn: null,
      officialDueOn: '2027-03-01',
    } as const;
    expect(windowOf(query, '2026-11-26', regions(city({ until: '2026-11-25' }, 12))).certainty).toBe('reported');
  });
});
