import { type Compared, verdict } from '../../../tools/compare/verdict.ts';

const pair = (change: Partial<Compared>): Compared => ({
  scene: 'home',
  look: 'light',
  share: 0,
  heights: [844, 844],
  ...change,
});

const differing = pair({ share: 0.03 });

describe('package and web build, judged', () => {
  it('says nothing where the two are alike', () => {
    expect(verdict([pair({})], [], ['home'])).toEqual([]);
  });

  it('finds a picture that differs, and says how much', () => {
    expect(verdict([pair({}), differing], [], ['home'])).toEqual([
      'home light: 3.00 % differ, and nothing explains it',
    ]);
  });

  it('says both heights where the two are not equally tall', () => {
    const [problem] = verdict([pair({ share: 0.1, heights: [1091, 1167] })], [], ['home']);
    expect(problem).toContain('1091 px tall in the package, 1167 on the web');
  });

  it('lets pass what is explained, and not more than that', () => {
    const why = { scene: 'home', most: 0.05, why: 'a native part' };
    expect(verdict([differing], [why], ['home'])).toEqual([]);
    expect(verdict([differing], [{ ...why, most: 0.02 }], ['home'])).toEqual([
      'home light: 3.00 % differ, more than the 2.00 % that are explained',
    ]);
  });

  it('holds an explanation of one look against another', () => {
    const why = { scene: 'home', looks: ['dark'] as const, most: 0.05, why: 'a native part' };
    expect(verdict([differing, pair({ look: 'dark', share: 0.03 })], [why], ['home'])).toEqual([
      'home light: 3.00 % differ, and nothing explains it',
    ]);
  });

  it.each([
    ['the two are alike', [pair({})], ['home'], 'home light: explained, but the two are alike'],
    ['the scene is gone', [], ['done'], 'home: explained, but there is no such scene'],
  ])('refuses an explanation when %s', (_case, compared, scenes, problem) => {
    expect(verdict(compared, [{ scene: 'home', most: 0.05, why: 'a native part' }], scenes)).toEqual([problem]);
  });

  it('leaves an explanation alone whose scene was not looked at this time', () => {
    expect(verdict([], [{ scene: 'home', most: 0.05, why: 'a native part' }], ['home'])).toEqual([]);
  });
});
