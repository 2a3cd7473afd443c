import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from './parts.ts';
import { timelinesFolder } from './timelines-folder.ts';

export type RegionFolder = {
  /** As under `src/rules/regions`: fujian. */
  name: string;
  texts: Readonly<Record<Part, string>>;
  /** What its sample families were told when it was last reviewed; empty: it is new. */
  timeline: string;
};

const regions = 'src/rules/regions';

/** Where a part stands in the tree, as a clerk is told of it. */
export const fileOf = (folder: string, part: Part): string => `${regions}/${folder}/${part}.ts`;

const readFolder = (root: string, name: string): RegionFolder => {
  const read = (file: string): string => {
    const path = join(root, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : ''; // one that is lost is told like one that is empty
  };
  const text = (part: Part): string => read(fileOf(name, part));
  const [cycles, record, entry, choose] = [text('cycles'), text('record'), text('entry'), text('choose')];
  const texts = { cycles, record, entry, choose, citations: text('citations'), history: text('history') };
  return { name, texts, timeline: read(`${timelinesFolder}/${name}.txt`) };
};

/** The folders of all regions of a working tree, by name. */
export const readFolders = (root: string): RegionFolder[] =>
  readdirSync(join(root, regions), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => readFolder(root, name));
