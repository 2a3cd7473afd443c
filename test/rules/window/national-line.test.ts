import type { Scheme } from '../../../src/rules/vocabulary.ts';
import { codesOf, datesOf, windowOf } from '../support/window-of.ts';

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
  });

  it('内蒙古居民 is told that the banner decides', () => {
    const window = windowOf({ region: '150300', scheme: 'resident', lastCertifiedOn: '2026-03-15' }, '2026-04-01');
    expect(codesOf(window)).toEqual(['set-by-county']);
  });

  it('河南 minors who draw a survivor benefit have no cycle, so the national line answers', () => {
    const query = { region: '411700', scheme: 'survivor', lastCertifiedOn: '2026-03-15' } as const;
    expect(windowOf({ ...query, minor: true }, '2026-04-01').level).toBe('national');
    expect(windowOf(query, '2026-04-01').level).toBe('province');
  });
});
