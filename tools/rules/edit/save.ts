import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Part } from '../folder/parts.ts';
import { fileOf } from '../folder/read-folder.ts';
import { timelinesFolder } from '../folder/timelines-folder.ts';
import { textOfPart } from '../folder/write-part.ts';
import { timelinesOf } from '../timelines/timelines-of.ts';
import type { EditedRegion } from './edited-region.ts';
import type { Found, Tree } from './tree.ts';

type File = { name: string; text: string };

/** Whole or not at all, also when the machine stops in between. */
const write = (root: string, { name, text }: File): void => {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
};

const partFile = (root: string, { folder }: Found, part: Part, value: unknown): File[] => {
  const old = folder.texts[part];
  const text = textOfPart(root, folder.name, part, old, value);
  return text === old ? [] : [{ name: fileOf(folder.name, part), text }];
};

/** The timelines that the edit moves: the region's own, as no other region's rule changed. */
const timelineFiles = (before: Tree, after: Tree): File[] => {
  const old = timelinesOf(before.regions);
  return [...timelinesOf(after.regions)].flatMap(([name, text]) =>
    old.get(name) === text ? [] : [{ name: `${timelinesFolder}/${name}`, text }],
  );
};

/** Writes what an edit that was found right makes of the files, and says which they are. Sources go first: a rule names them. */
export const save = (
  root: string,
  before: Tree,
  found: Found,
  edited: EditedRegion,
  after: Tree,
): readonly string[] => {
  const files = [
    ...partFile(root, found, 'citations', edited.citations),
    ...partFile(root, found, 'record', edited.record),
    ...partFile(root, found, 'cycles', edited.cycles),
    ...timelineFiles(before, after),
  ];
  for (const file of files) write(root, file);
  return files.map(({ name }) => name);
};
