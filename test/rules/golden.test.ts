import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenTables } from './support/golden-table.ts';

const folder = join(__dirname, '../fixtures/golden');
const tables = goldenTables();

describe('the timelines of 32 regions and five benefits', () => {
  it.each([...tables])(
    '%s is as it was reviewed (node test/rules/support/golden.ts --write, then read the diff)',
    (name, text) => {
      expect(text).toBe(readFileSync(join(folder, name), 'utf8'));
    },
  );

  it('are all there, and none is left over', () => {
    expect(tables.size).toBe(32);
    expect(readdirSync(folder).sort()).toEqual([...tables.keys()].sort());
  });
});
