import { existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UnfitDatabase } from '../unfit.ts';

/** Where that cannot be seen, whoever opens it says why. */
const isLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
};

/**
 * The file that is meant by `path`. SQLite follows a link and keeps its log beside what it leads to: so the lock, the
 * mark and the journal have to lie there as well, by whatever name the file is opened.
 */
export const namedFile = (path: string): string => {
  if (!isLink(path)) return path;
  try {
    return realpathSync(path);
  } catch {
    return resolve(dirname(path), readlinkSync(path)); // it leads nowhere, or to what has no path, as a pipe's
  }
};

/** Other names of the same file in its folder; those elsewhere cannot be found. */
export const othersOf = (path: string): string[] => {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined || file.nlink <= 1) return [];
  return readdirSync(dirname(path)).filter((name) => {
    const other = join(dirname(path), name);
    return name !== basename(path) && !isLink(other) && statSync(other, { throwIfNoEntry: false })?.ino === file.ino;
  });
};

/** Throws where a link leads nowhere, as to a disk that is not mounted: SQLite would make a file there. */
export const checkLink = (path: string): void => {
  if (isLink(path) && !existsSync(path))
    throw new UnfitDatabase('a file, or a link to one (what this link leads to is not there)');
};

/** Throws where a file has more than one name: SQLite would keep a log for each, and write one over the other. */
export const checkNames = (path: string): void => {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined || !file.isFile() || file.nlink <= 1) return;
  const others = othersOf(path).join(', ');
  throw new UnfitDatabase(
    `a file that has one name (this one has ${file.nlink}, hard links${others && `: also ${others}`}; remove all but one)`,
  );
};
