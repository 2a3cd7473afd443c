import { checkLines } from '../../../../../tools/rules/check/fault-lines.ts';
import { findFaults } from '../../../../../tools/rules/check/find-faults.ts';
import type { Part } from '../../../../../tools/rules/folder/parts.ts';
import { edited } from './edited.ts';

type Row = readonly [what: string, part: Part, from: string, to: string, where: string, expected: string, got: string];

/** Each edit of 福建's folder is refused where it stands, saying what belongs there and what was found. */
export const eachIsRefused = (kind: string, rows: readonly Row[]): void => {
  it.each(rows)(`${kind} is refused in words that name place, scheme and field: %s`, (...row) => {
    const [, part, from, to, where, expected, got] = row;
    const there = findFaults(edited(part, from, to)).filter((fault) => fault.where === where);
    const told = checkLines(there, 1).join('\n');
    expect(told).toContain('src/rules/regions/fujian/');
    expect(told).toContain(`${part}.ts`);
    expect(told).toContain(expected);
    expect(told).toContain(got);
  });
};
