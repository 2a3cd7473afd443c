import { createHash } from 'node:crypto';
import type { PlaceCycles, RegionCycles } from '../../../src/rules/book/cycles-schema.ts';
import { withTellers } from '../../../src/rules/regions/with-tellers.ts';
import type { Fault } from '../check/fault.ts';
import { findFaults } from '../check/find-faults.ts';
import { type RegionFolder, readFolders } from '../folder/read-folder.ts';
import { readRegion, type WrittenRegion } from '../folder/read-region.ts';

/** The regions of a working tree as their files stand now, in the order of their codes. */
export type Tree = {
  folders: readonly RegionFolder[];
  regions: readonly WrittenRegion[];
  cycles: readonly RegionCycles[];
};

/** One region of it, and one place of that: the province or a city or county with a record of its own. */
export type Found = { folder: RegionFolder; region: WrittenRegion; place: PlaceCycles };

const byCode = (a: WrittenRegion, b: WrittenRegion): number =>
  Number(a.region.cycles.code) - Number(b.region.cycles.code);

/** The tree, or what has to be mended by hand before a page can edit it. */
export const readTree = (root: string): { tree: Tree } | { faults: readonly Fault[] } => {
  const folders = readFolders(root);
  const faults = findFaults(folders);
  if (faults.length > 0) return { faults };
  const regions = folders.flatMap((folder) => {
    const read = readRegion(folder);
    return read.ok ? [read.value] : [];
  });
  const sorted = regions.sort(byCode);
  return { tree: { folders, regions: sorted, cycles: sorted.map(({ region }) => withTellers(region.cycles)) } };
};

export const findPlace = ({ folders, regions, cycles }: Tree, name: string, code: string): Found | null => {
  const index = regions.findIndex(({ folder }) => folder === name);
  const [region, told, folder] = [regions[index], cycles[index], folders.find((one) => one.name === name)];
  const place = told && [told, ...told.places].find((one) => one.code === code);
  return region && folder && place ? { folder, region, place } : null;
};

/** Changes when any of a folder's files does: a form made of other files is not taken. */
export const stampOf = ({ texts }: RegionFolder): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 22);
