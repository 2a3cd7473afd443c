import { readFileSync, writeFileSync } from 'node:fs';
import { settingsTable } from './table.ts';

/** Writes the table of settings into the operator’s page, in the place of the one that is there. */
const page = 'docs/operating.md';
const text = readFileSync(page, 'utf8');
const table = /^\| name +\| default .*\|(\n\|.*\|)+$/m;
if (!table.test(text)) throw new Error(`${page} has no table of settings`);
writeFileSync(
  page,
  text.replace(table, () => settingsTable()),
);
