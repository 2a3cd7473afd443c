import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rooms = ['src', 'server', 'sandbox', 'preview', 'deploy', 'tools', 'bench', 'config', 'test'];
/** Facts of places and steps, a record after the other: they are read by looking one up. */
const facts = ['src/rules/regions/', 'src/rules/flows/', 'test/fixtures/'];

const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((name) => join(room, name))
    .filter((name) => /\.(ts|tsx|cjs|scss)$/.test(name)),
);
const linesOf = (name: string): number => readFileSync(name, 'utf8').split('\n').length - 1;

it('no file of code is longer than 250 lines: what grows beyond is several things', () => {
  const long = files.filter((name) => !facts.some((folder) => name.startsWith(folder)) && linesOf(name) > 250);
  expect(files.length).toBeGreaterThan(1500);
  expect(long).toEqual([]);
});
