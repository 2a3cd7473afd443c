import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './parts.ts';

export type RegionFolder = {
  /** As under `src/rules/regions`: fujian. */
  name: string;
  texts: Readonly<Record<Part, string>>;
};

const regions = 'src/rules/regions';

/** Where a part stands in the tree, as a clerk is told of it. */
export const fileOf = (folder: string, part: Part): string => `${regions}/${folder}/${part}.ts`;

const readFolder = (root: string, name: string): RegionFolder => {
  const text = (part: Part): string => {
    const file = join(root, fileOf(name, part));
    return existsSync(file) ? readFileSync(file, 'utf8') : ''; // one that is lost is told like one that is empty
  };
  const [cycles, record, entry] = [text('cycles'), text('record'), text('entry')];
  return { name, texts: { cycles, record, entry, citations: text('citations'), history: text('history') } };
};

/** The folders of all regions of a working tree, by name. */
export const readFolders = (root: string): RegionFolder[] =>
  readdirSync(join(root, regions), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => readFolder(root, name));
