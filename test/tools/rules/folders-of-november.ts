import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RegionFolder, readFolders } from '../../../tools/rules/folder/read-folder.ts';

const kept = (name: string): string => readFileSync(join(__dirname, '../../fixtures/fujian-2026-11', name), 'utf8');

const fujian: RegionFolder = {
  name: 'fujian',
  texts: {
    cycles: kept('cycles.txt'),
    record: kept('record.txt'),
    entry: kept('entry.txt'),
    choose: kept('choose.txt'),
    citations: kept('citations.txt'),
    history: kept('history.txt'),
  },
  timeline: kept('timeline.txt'),
};

/** The regions as they stand, but 福建, which the examples edit, as it stood in November 2026. */
export const foldersOfNovember: RegionFolder[] = readFolders(join(__dirname, '../../..')).map((folder) =>
  folder.name === fujian.name ? fujian : folder,
);
