import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Trail = readonly [title: string, files: readonly string[]];

/** The numbered lists of files below a `###` of CONTRIBUTING. */
const trails: readonly Trail[] = [
  ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^### (.+)\n\n((?:\d+\. `.+\n)+)/gm),
].map(([, title = '', list = '']) => [title, [...list.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = '']) => file)]);

/** Source that is not there fails here. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].flatMap(([, to = '']) => {
    const path = join(dirname(file), to);
    return [path, `${path}.ts`, `${path}.tsx`];
  });

const strays = (files: readonly string[]): readonly string[] => {
  const [, ...others] = files.map((file, at) => ({ file, before: files.slice(0, at).flatMap(importsOf) }));
  return others.flatMap(({ file, before }) => (before.includes(file) ? [] : [file]));
};

describe('the trails that CONTRIBUTING tells to follow', () => {
  it('are these, and no longer than this', () => {
    expect(trails.map(([title, files]) => `${title}: ${files.length}`)).toEqual([
      '福建’s day, from the page to the rule: 10',
      'A reminder, from what a family told to its row: 5',
      'The row, until it is sent: 12',
    ]);
  });

  it.each(trails)('%s: every file is there, imported by one above it', (_title, files) => {
    expect(files.map(importsOf)).toHaveLength(files.length);
    expect(strays(files)).toEqual([]);
  });

  it('names a file a line, so that a trail is as long as it looks', () => {
    const lines = readFileSync('CONTRIBUTING.md', 'utf8')
      .split('\n')
      .filter((line) => /^\d+\. `(src|server)\//.test(line));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => line.split('`').length !== 3)).toEqual([]);
  });

  it('a file that none above it imports is found', () => {
    expect(
      strays(['server/sending/sender.ts', 'server/sending/send-due.ts', 'src/rules/regions/all-cycles.ts']),
    ).toEqual(['src/rules/regions/all-cycles.ts']);
  });
});
