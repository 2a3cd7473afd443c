import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { emptyWorld, type World } from './world.ts';

/** Only our own `saveWorld` writes this file; a field that an older file lacks starts empty. */
export function loadWorld(file: string | undefined): World {
  if (file === undefined || !existsSync(file)) return emptyWorld();
  const saved: Partial<World> = JSON.parse(readFileSync(file, 'utf8'));
  return { ...emptyWorld(), ...saved };
}

/** Written beside and renamed, so that a kill leaves the old file or the new one, never half of one. */
export function saveWorld(file: string | undefined, world: World): void {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(world));
  renameSync(`${file}.new`, file);
}
