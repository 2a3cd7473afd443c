import type { Scheme } from '../../../src/rules/vocabulary.ts';
import { cycleWords } from '../../../src/rules/window/cycle-words.ts';
import type { CertificationWindow } from '../../../src/rules/window/types.ts';
import { codesOf, datesOf, windowOf } from '../support/window-of.ts';

const sentencesOf = ({ reasons }: CertificationWindow) => reasons.map(({ sentence }) => sentence);

describe('where no local rule was found', () => {
  it.each([
    ['enterprise', '2027-02-28'],
    ['institution', '2027-02-28'],
    ['resident', '2026-08-31'],
    ['injury', '2026-08-31'],
    ['survivor', '2026-08-31'],
  ] as readonly [Scheme, string][])(
    'a %s benefit in 青海 is looked up by %s, and nothing else is claimed',
    (scheme, checkBy) => {
      const window = windowOf({ region: '630000', scheme, lastCertifiedOn: '2026-03-15' }, '2026-04-01');
      expect(datesOf(window)).toBe(`null / ${checkBy} / null / null`);
      expect(window).toMatchObject({
        level: 'national',
        certainty: 'unverified',
        cycle: null,
        place: null,
        sources: [],
        sourceDate: null,
        toldBy: null,
        missed: false,
      });
      expect(codesOf(window)).toEqual(['not-found']);
    },
  );

  it('knows no date at all without a last one', () => {
    const window = windowOf({ region: '630000', scheme: 'resident', lastCertifiedOn: null }, '2026-04-01');
    expect(datesOf(window)).toBe('null / null / null / null');
    expect(codesOf(window)).toEqual(['look-up-first', 'not-found']);
  });

  it('上海 says first that those who get a notice must', () => {
    const window = windowOf({ region: '310101', scheme: 'enterprise', lastCertifiedOn: '2026-03-15' }, '2026-11-24');
    expect(datesOf(window)).toBe('null / 2027-02-28 / null / null');
    expect(codesOf(window)).toEqual(['on-notice']);
    expect(window.level).toBe('national');
    expect(sentencesOf(window)).toEqual([
      '2019年的材料（转述）写：接到通知的人才要办。没接到也先查一查，拿不准拨 12333。',
    ]);
    expect(window.undated).toMatchObject({ place: '310000', rule: { sourceDate: '2019', toldBy: '上海社保公众号' } });
  });

  it('内蒙古居民 is told that the banner decides', () => {
    const window = windowOf({ region: '150300', scheme: 'resident', lastCertifiedOn: '2026-03-15' }, '2026-04-01');
    expect(codesOf(window)).toEqual(['set-by-county']);
    expect(sentencesOf(window)[0]).toMatch(/^\S+材料\S*写：多久一次由旗县区自己定/);
  });

  it('河南 minors who draw a survivor benefit have no cycle, so the national line answers', () => {
    const query = { region: '411700', scheme: 'survivor', lastCertifiedOn: '2026-03-15' } as const;
    expect(windowOf({ ...query, minor: true }, '2026-04-01').level).toBe('national');
    expect(windowOf(query, '2026-04-01').level).toBe('province');
    expect(windowOf(query, '2026-04-01').undated).toBeNull();
  });

  it('河南 minors hear what their record says, not that a notice comes', () => {
    const query = { region: '411700', scheme: 'survivor', minor: true, lastCertifiedOn: '2026-03-15' } as const;
    const window = windowOf(query, '2026-04-01');
    expect(sentencesOf(window)).toEqual(['2026年的材料写：未满 18 周岁的不设认证周期。先查一查，拿不准拨 12333。']);
    expect(cycleWords(window)).toBe('未满 18 周岁的不设认证周期');
  });
});
