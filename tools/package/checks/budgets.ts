import * as v from 'valibot';
import { firstRender } from './first-render.ts';
import { sizes } from './sizes.ts';

/** What docs/budgets.json keeps of the last accepted build. */
export const budgets = v.object({ sizes, firstRender: v.record(v.string(), firstRender) });

export type Budgets = v.InferOutput<typeof budgets>;

const signed = (change: number): string => (change > 0 ? `+${change}` : String(change));

const against = (now: number, last: number | undefined): string =>
  last === undefined ? `${now} (new)` : now === last ? String(now) : `${now} (${signed(now - last)})`;

export function sizeRows(now: Budgets['sizes'], last: Budgets | null): string[][] {
  const subpackages = Object.entries(now.subpackages);
  return [
    ['main package', against(now.main, last?.sizes.main)],
    ...subpackages.map(([root, bytes]) => [root, against(bytes, last?.sizes.subpackages[root])]),
  ];
}

export const renderHeads = ['page', 'before', 'bytes', 'content', 'bytes', 'nodes', 'depth', 'widest'];

export function renderRows(now: Budgets['firstRender'], last: Budgets | null): string[][] {
  return Object.entries(now).map(([page, render]) => {
    const before = last?.firstRender[page];
    return [
      page,
      String(render.before),
      String(render.beforeBytes),
      String(render.content),
      against(render.bytes, before?.bytes),
      against(render.nodes, before?.nodes),
      String(render.depth),
      String(render.widest),
    ];
  });
}

/** Columns under each other; Chinese letters are two wide. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const wide = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => wide(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - wide(cell)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
