import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sharedBy = (config: string): number => {
  const [, ms = ''] = /\btestTimeout: ([\d_]+)/.exec(readFileSync(`config/jest.${config}`, 'utf8')) ?? [];
  return Number(ms.replaceAll('_', ''));
};

/** The longest that tests of such a file are given by those who run them. */
const sharedOf = (file: string): number => {
  if (file.endsWith('.e2e.ts')) return sharedBy('e2e.config.cjs');
  if (file.startsWith('test/weapp/')) return sharedBy('weapp.config.cjs');
  return sharedBy(/^test\/(server|tools\/outbox)\//.test(file) ? 'postgres.config.cjs' : 'config.cjs');
};

/** Limits of its own that end it sooner, or no later. */
const needlessIn = (file: string, text: string): string[] =>
  [...text.matchAll(/\bjest\.setTimeout\(([\d_]+)\)/g)]
    .filter(([, ms = '']) => Number(ms.replaceAll('_', '')) <= sharedOf(file))
    .map(([said]) => `${file}: ${said}`);

describe('a limit of a file’s own', () => {
  it.each([
    ['test/state/elders.test.ts', 60_000, 1],
    ['test/state/elders.test.ts', 90_000, 0],
    ['test/server/start.test.ts', 90_000, 1],
    ['test/e2e/family.e2e.ts', 240_000, 1],
  ])('in %s, of %i ms: %i is found', (file, ms, found) => {
    expect(needlessIn(file, `jest.setTimeout(${ms});`)).toHaveLength(found);
  });

  it('ends nothing sooner than the shared one, which nothing that works may meet on a busy machine', () => {
    const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const paths = files.map((name) => join('test', name)).filter((path) => path !== 'test/config/limits.test.ts');
    expect(paths.flatMap((path) => needlessIn(path, readFileSync(path, 'utf8')))).toEqual([]);
  });
});
