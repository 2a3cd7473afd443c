import { readFileSync } from 'node:fs';
import { parameters } from '../../../../bench/effect/model/parameters.ts';
import { fillPage } from '../../../../bench/effect/report/fill-page.ts';

const page = 'before\n<!-- bench:one -->\nold\n<!-- /bench -->\nafter';

test('what stands in a place of the page is replaced, the rest is kept', () => {
  expect(fillPage(page, { one: 'new' })).toBe('before\n<!-- bench:one -->\nnew\n<!-- /bench -->\nafter');
});

test('a page without the place is refused', () => {
  expect(() => fillPage(page, { two: 'new' })).toThrow('no place for two');
});

test('docs/effect.md shows every chart and says which run it is of', () => {
  const written = readFileSync('docs/effect.md', 'utf8');
  for (const chart of ['misses', 'price', 'groups', 'deciding']) expect(written).toContain(`effect/${chart}.svg`);
  expect(written).toMatch(/10000 families × 500 draws, seed \d+/);
});

test('docs/effect.md tells every assumption as the model has it', () => {
  const rows = readFileSync('docs/effect.md', 'utf8').replace(/ +/g, ' ').split('\n');
  for (const [name, { low, mode, high, means, source }] of Object.entries(parameters))
    expect(rows).toContain(`| \`${name}\` | ${[low, mode, high, means, source].join(' | ')} |`);
});
