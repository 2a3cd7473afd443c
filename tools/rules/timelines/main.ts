import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findFaults } from '../check/find-faults.ts';
import { readFolders } from '../folder/read-folder.ts';
import { readRegion } from '../folder/read-region.ts';
import { timelinesFolder } from '../folder/timelines-folder.ts';
import { timelinesOf } from './timelines-of.ts';

/** `npm run rules:timelines`: writes what the sample families are told by the rules as they stand, to be read by diff. */
const root = new URL('../../../', import.meta.url);
const folder = new URL(`${timelinesFolder}/`, root);

const kept = (file: URL): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // a new region has no timeline yet
  }
};

const folders = readFolders(fileURLToPath(root));
if (findFaults(folders).length > 0) {
  console.error('还有写错的，时间表没有动。先运行 npm run rules:check，照它说的改。');
  process.exitCode = 1;
} else {
  const regions = folders.map(readRegion).flatMap((one) => (one.ok ? [one.value] : []));
  mkdirSync(folder, { recursive: true });
  const changed = [...timelinesOf(regions)].filter(([name, text]) => kept(new URL(name, folder)) !== text);
  for (const [name, text] of changed) writeFileSync(new URL(name, folder), text);
  console.log(changed.length === 0 ? '没有一天变了。' : `重写了：${changed.map(([name]) => name).join(' ')}`);
  if (changed.length > 0) console.log(`哪几天变了：git diff ${timelinesFolder}`);
}
