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

const lengths = files
  .filter((name) => !facts.some((folder) => name.startsWith(folder)))
  .map((name) => ({ name, lines: linesOf(name) }))
  .sort((a, b) => a.lines - b.lines);
const lengthAt = (share: number): number => lengths[Math.floor(lengths.length * share)]?.lines ?? Number.NaN;

it('no file of code is longer than 250 lines: what grows beyond is several things', () => {
  expect(files.length).toBeGreaterThan(1500);
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
});

it('half of the files have at most 45 lines, nine in ten at most 110', () => {
  expect(lengthAt(0.5)).toBeLessThanOrEqual(45);
  expect(lengthAt(0.9)).toBeLessThanOrEqual(110);
});
