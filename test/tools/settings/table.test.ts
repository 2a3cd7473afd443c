import { readFileSync } from 'node:fs';
import { environment } from '../../../server/settings/environment.ts';
import { settingsTable } from '../../../tools/settings/table.ts';

describe('the settings on the operator’s page', () => {
  it('are those that the start reads, with their defaults (npm run docs:settings writes them)', () => {
    expect(readFileSync('docs/operating.md', 'utf8')).toContain(settingsTable());
  });

  it('have each a line, the required ones first', () => {
    const names = [...settingsTable().matchAll(/^\| `(\w+)` +\| (\S+)/gm)];
    expect(names.map(([, name]) => name)).toEqual(Object.keys(environment.entries));
    expect(names.slice(0, 6).map(([, , preset]) => preset)).toEqual(['–', '–', '–', '–', '–', '`development`']);
  });
});
