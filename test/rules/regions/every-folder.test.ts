import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const regions = 'src/rules/regions';
const folders = readdirSync(regions, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

/** Which file of a region's folder each list gathers. */
const lists = [
  ['all-cycles.ts', 'cycles.ts'],
  ['all-entries.ts', 'entry.ts'],
  ['all-records.ts', 'record.ts'],
  ['all-histories.ts', 'history.ts'],
  ['all-citations.ts', 'citations.ts'],
  ['all-choosing.ts', 'choose.ts'],
] as const;

describe('a list of the regions', () => {
  it.each(lists)('%s takes %s of every folder that is there, and of no other', (list, part) => {
    const imports = readFileSync(join(regions, list), 'utf8').matchAll(/from '\.\/([a-z]+)\/([a-z]+\.ts)';/g);
    const taken = [...imports].map(([, folder, file]) => `${folder}/${file}`);
    expect(taken.sort()).toEqual(folders.map((folder) => `${folder}/${part}`).sort());
  });

  it('is there for every file that a folder has', () => {
    const parts = new Set(folders.flatMap((folder) => readdirSync(join(regions, folder))));
    expect([...parts].sort()).toEqual(lists.map(([, part]) => part).sort());
  });
});
