import { aheadProblems } from '../../../../tools/package/checks/ahead.ts';

const sizes = { main: 400, subpackages: { 'pages/card': 60, 'pages/ways/late': 50, 'pages/ways/rumour': 40 } };
const roots = Object.keys(sizes.subpackages);

const problemsOf = (ahead: Record<string, readonly string[]>, inside = roots): string[] =>
  aheadProblems({ pages: [], roots: inside, tabs: new Map(), ahead: new Map(Object.entries(ahead)) }, sizes, 100);

describe('what WeChat fetches ahead', () => {
  it.each<[string, Record<string, readonly string[]>]>([
    ['nothing', {}],
    ['as much as it may', { 'pages/home/index': ['pages/card', 'pages/ways/rumour'] }],
    [
      'the same for two pages of a package: it comes once',
      { 'pages/home/index': ['pages/card'], 'pages/family/index': ['pages/card', 'pages/ways/rumour'] },
    ],
    [
      'from two packages, each as much',
      { 'pages/home/index': ['pages/card'], 'pages/card/index': ['pages/ways/late'] },
    ],
  ])('%s is no problem', (_what, ahead) => {
    expect(problemsOf(ahead)).toEqual([]);
  });

  it('is no more than the pages of a package may ask for together', () => {
    expect(problemsOf({ 'pages/home/index': ['pages/card'], 'pages/family/index': ['pages/ways/late'] })).toEqual([
      "the main package fetches 110 bytes ahead, 10 over WeChat's limit of 100",
    ]);
  });

  it('is a root that there is', () => {
    expect(problemsOf({ 'pages/card/index': ['pages/ways'] })).toEqual([
      'pages/card fetches pages/ways ahead: no such root',
    ]);
  });

  it('a root does not lie within another', () => {
    expect(problemsOf({}, ['pages/ways', 'pages/ways/late'])).toEqual([
      'pages/ways/late lies within pages/ways: WeChat refuses the package',
    ]);
  });
});
