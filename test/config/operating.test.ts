import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { proxyWarning } from '../../server/http/proxy-headers.ts';
import { alarmWords } from '../../server/operator/page/words.ts';

const operating = readFileSync('docs/operating.md', 'utf8');

/** Below a table's head: its rows, as their cells. */
const rowsBelow = (head: RegExp): string[][] => {
  const lines = operating.split('\n');
  const rows = lines.slice(lines.findIndex((line) => head.test(line)) + 2);
  return rows
    .slice(0, rows.indexOf(''))
    .map((row) => row.split(' | ').map((cell) => cell.replace(/^\|? *| *\|?$/g, '')));
};

describe('docs/operating.md says of every alarm what it means and what to do', () => {
  const rows = rowsBelow(/^\| alarm +\| means/);

  it('of all there are, and of no other', () => {
    expect(rows.map(([name]) => name).sort()).toEqual(
      Object.keys(alarmWords)
        .map((kind) => `\`${kind}\``)
        .sort(),
    );
  });

  it.each(rows)('%s', (...cells) => {
    expect(cells.map((cell) => cell.length > 0)).toEqual([true, true, true]);
  });
});

/** One text, or either of two. */
const textsOf = (node: ts.Node | undefined): string[] => {
  if (node === undefined) return [];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  return ts.isStringLiteral(node) ? [node.text] : [];
};

/** What each `log.warn(…)` and `log.error(…)` of a file says. */
const linesIn = (file: string): string[] => {
  const within = (node: ts.Node): string[] => [
    ...(ts.isCallExpression(node) && /\blog\.(warn|error)$/.test(node.expression.getText())
      ? textsOf(node.arguments.at(-1))
      : []),
    ...node.getChildren().flatMap(within),
  ];
  return within(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
};

describe('docs/operating.md says of every line of warning or error what it means and what to do', () => {
  const files = readdirSync('server', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const atTheStart = proxyWarning({ host: '0.0.0.0', trustProxy: 'loopback' }) ?? '';
  const said = [...new Set([...files.flatMap((file) => linesIn(join('server', file))), atTheStart])];
  const told = rowsBelow(/^\| line +\| means/).flatMap(([names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );

  it.each(said)('%s', (line) => expect(told).toContain(line));

  it('and of none that nobody writes any more', () => {
    expect(told.filter((line) => !said.includes(line))).toEqual([]);
  });
});
