import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rooms = ['src', 'server', 'sandbox', 'preview', 'deploy', 'tools', 'bench', 'config', 'test'];
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name)),
);

const isData = (path: string): boolean => /\.(json|c?js|scss)$/.test(path);
/** Rooms of src that nothing but Taro's bundler reads. */
const isBundled = (path: string): boolean => /^src\/(?!(rules|contract|family|routes)\/)/.test(path);
/** Jest, as Taro's bundler, finds a file by its name alone. */
const needsNone = (file: string, path: string): boolean => /^(src|test)\//.test(file) && isBundled(path);

/** What a text imports with an ending though it needs none, or without one though Node reads it. */
const oddIn = (file: string, text: string): string[] =>
  [...text.matchAll(/^(?:import|export|\}) (?:.* )?(?:from )?'(\.[^']*)';$/gm)].flatMap(([, path = '']) => {
    const target = join(file, '..', path);
    return isData(path) || needsNone(file, target) !== /\.tsx?$/.test(path) ? [] : [`${file}: ${path}`];
  });

describe('an import', () => {
  it.each([
    ['server/clock.ts', "import { day } from '../src/rules/day';"],
    ['test/state/elders.test.ts', "import {\n  elders,\n} from '../../src/state/elders.ts';"],
    ['src/pages/card/index.tsx', "export type { Card } from '../../words/card.ts';"],
    ['bench/rules/main.ts', "import './warm-up';"],
  ])('of another kind is found in %s', (file, text) => {
    expect(oddIn(file, text)).toHaveLength(1);
  });

  it('names the kind of file where Node reads it as it is, and nowhere else', () => {
    expect(files.length).toBeGreaterThan(1500);
    expect(files.flatMap((file) => oddIn(file, readFileSync(file, 'utf8')))).toEqual([]);
  });
});
