import { measureSizes, sizeProblems } from '../../../../tools/package/checks/sizes.ts';
import { scratchPackage } from './scratch-package.ts';

describe('the size of the package', () => {
  const dist = scratchPackage({
    'app.js': 'x'.repeat(400),
    'pages/ways/a.js': 'x'.repeat(90),
    'pages/home/a.js': 'x'.repeat(10),
  });

  it('counts a subpackage by its root and everything else as main', () => {
    expect(measureSizes(dist, ['pages/ways'])).toEqual({ main: 410, subpackages: { 'pages/ways': 90 } });
  });

  it('within its limits is no problem', () => {
    expect(sizeProblems(measureSizes(dist, ['pages/ways']), { main: 410, subpackage: 90 })).toEqual([]);
  });

  it('over a limit names the package and by how much', () => {
    const sizes = measureSizes(dist, ['pages/ways']);
    expect(sizeProblems(sizes, { main: 400, subpackage: 80 })).toEqual([
      'the main package is 410 bytes, 10 over its limit of 400',
      'subpackage pages/ways is 90 bytes, 10 over its limit of 80',
    ]);
  });
});
