import { readFileSync, writeFileSync } from 'node:fs';
import { goldenTables } from './golden-table.ts';

/** `node test/rules/support/golden.ts` names the tables that changed; with `--write` it writes them, for review by diff. */
const write = process.argv.includes('--write');
const folder = new URL('../../fixtures/golden/', import.meta.url);

const kept = (file: URL): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // a new region has no table yet
  }
};

for (const [name, text] of goldenTables()) {
  const file = new URL(name, folder);
  if (kept(file) === text) continue;
  console.log(write ? `written ${name}` : `changed ${name}`);
  if (write) writeFileSync(file, text);
}
