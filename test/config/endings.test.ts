import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rooms = ['src', 'server', 'sandbox', 'preview', 'deploy', 'tools', 'bench', 'config', 'test'];
const files = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name)),
);

const isData = (path: string): boolean => /\.(json|c?js|scss)$/.test(path);
/** Of which the browser has another: the bundler chooses. */
const isTwin = (path: string): boolean => ['ts', 'tsx'].some((kind) => existsSync(`${path}.h5.${kind}`));

/** What a text imports without its ending though there is one file of the name, or with it where there are two. */
const oddIn = (file: string, text: string): string[] =>
  [...text.matchAll(/^(?:import|export|\}) (?:.* )?(?:from )?'(\.[^']*)';$/gm)].flatMap(([, path = '']) => {
    const target = join(file, '..', path);
    const odd = isTwin(target.replace(/\.tsx?$/, '')) === /\.tsx?$/.test(path);
    return isData(path) || !odd ? [] : [`${file}: ${path}`];
  });

describe('an import', () => {
  it.each([
    ['server/clock.ts', "import { day } from '../src/rules/day';"],
    ['test/state/elders.test.ts', "import {\n  elders,\n} from '../../src/state/elders';"],
    ['src/pages/card/index.tsx', "export type { Card } from '../../words/card';"],
    ['src/pages/done/index.tsx', "import { Tap } from '../../components/tap/tap.tsx';"],
    ['bench/rules/main.ts', "import './warm-up';"],
  ])('of another kind is found in %s', (file, text) => {
    expect(oddIn(file, text)).toHaveLength(1);
  });

  it('names its file to the end, but for what the browser has a twin of', () => {
    expect(files.length).toBeGreaterThan(1500);
    expect(files.flatMap((file) => oddIn(file, readFileSync(file, 'utf8')))).toEqual([]);
  });
});
