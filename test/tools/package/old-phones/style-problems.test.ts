import { compatData } from '../../../../tools/package/old-phones/promised.ts';
import { styleJudge } from '../../../../tools/package/old-phones/style-problems.ts';

const judge = styleJudge(compatData(), { chrome: 67, safari_ios: 12 });

describe('a style sheet of the package on Chrome 67 and iOS 12', () => {
  it.each([
    ['.a { width: max(1px, 2px) }'],
    ['.a { width: 2px; width: max(1px, var(--b)) }'],
    ['.a { --b: min(1px, 2px) }'],
    ['.a { padding: env(safe-area-inset-bottom) }'],
    ['.a { inset: 0 }'],
    ['.a { aspect-ratio: 1 }'],
    ['.a { display: flex; gap: 4px }'],
    ['.a:is(.b) { color: red }'],
    ['.a { background: conic-gradient(red, blue) }'],
    ['.a { background: linear-gradient(90deg, red 0 50%, blue 0) }'],
    ['@layer a { .b { color: red } }'],
  ])('%s is refused', (css) => {
    expect(judge('a.wxss', css)).toHaveLength(1);
  });

  it.each([
    ['.a { width: 2px; width: max(1px, 2px) }'],
    ['@supports (width: max(1px, 2px)) { .a { --b: max(1px, 2px) } }'],
    ['.a { display: grid; grid-gap: 4px; -webkit-mask: url("data:min(1)") center; mask: none }'],
    ['.a { background: radial-gradient(circle at 20% 50%, red 4px, transparent 4.6px) }'],
    ['@media (prefers-color-scheme: dark) { .a:not(.b)::before { color: red } }'],
    ['.a { width: calc(2 * var(--b)); text-wrap: balance }'],
  ])('%s is read', (css) => {
    expect(judge('a.wxss', css)).toEqual([]);
  });
});
