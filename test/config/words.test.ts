import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

const [glossary = '', exceptions = ''] = readFileSync('docs/words.md', 'utf8').split(/^Some words of the last column/m);

/** The rows of a table, as their cells, without its head. */
const rowsOf = (text: string): string[][] =>
  [...text.matchAll(/^\| (.+) \|$/gm)].slice(2).map(([, row = '']) => row.split('|').map((cell) => cell.trim()));

const listOf = (cell = ''): string[] => (cell === '–' ? [] : cell.split(', '));

const named = rowsOf(glossary).flatMap(([, inCode]) => listOf(inCode));
const forbidden = new Set(rowsOf(glossary).flatMap((cells) => listOf(cells.at(-1))));
const allowed = new Map(rowsOf(exceptions).map(([word = '', , names]) => [word, listOf(names)]));

/** The words that a name is made of, one of several as one: `rowPaths` is row and path. */
const wordsOf = (name: string): string[] =>
  name.split(/(?=[A-Z][a-z])|[^A-Za-z]+/).flatMap((part) => {
    const word = part.toLowerCase();
    return word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  });

/** The forbidden words of a name that it may not have. */
const strayIn = (name: string): string[] =>
  wordsOf(name).filter((word) => {
    const names = allowed.get(word) ?? [];
    return forbidden.has(word) && !names.includes('*') && !names.includes(name);
  });

/** What a file names: itself, identifiers, and codes such as 'stop-account'. */
function namesIn(file: string): string[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, kind);
  const names = [basename(file).split('.')[0] ?? ''];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) names.push(node.text);
    if (ts.isStringLiteral(node) && /^[a-z]+(-[a-z]+)+$/.test(node.text)) names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

const files = ['src', 'server'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name)),
);
const whereNamed = new Map<string, string>(files.flatMap((file) => namesIn(file).map((name) => [name, file] as const)));

describe('the glossary', () => {
  it('forbids words, none of which it gives to something', () => {
    expect(forbidden.size).toBeGreaterThan(25);
    expect(named.filter((word) => forbidden.has(word))).toEqual([]);
  });

  it('knows a word within a name', () => {
    expect(strayIn('deadlineOf')).toEqual(['deadline']);
    expect(strayIn('stop-channels')).toEqual(['channel']);
    expect(strayIn('statusWords')).toEqual(['status']);
    expect(strayIn('statusCode')).toEqual([]);
  });

  it('is kept to by every name in src and server', () => {
    const stray = [...whereNamed].filter(([name]) => strayIn(name).length > 0);
    expect(stray).toEqual([]);
  });

  it('excepts no name that is not there, and no word that is not forbidden', () => {
    const names = [...allowed.values()].flat().filter((name) => name !== '*');
    expect(names.filter((name) => !whereNamed.has(name))).toEqual([]);
    expect([...allowed.keys()].filter((word) => !forbidden.has(word))).toEqual([]);
  });
});
