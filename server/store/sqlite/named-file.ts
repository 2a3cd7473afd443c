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
 * The file that is meant by `path`. SQLite follows a link and keeps its log beside what it leads to: so the lock, the mark and
 * the journal have to lie there as well, by whatever name the file is opened.
 */
export const namedFile = (path: string): string => {
  if (!isLink(path)) return path;
  return existsSync(path) ? realpathSync(path) : resolve(dirname(path), readlinkSync(path));
};

/** Other names of the same file in its folder; those elsewhere cannot be found. */
const othersOf = (path: string, ino: number): string[] =>
  readdirSync(dirname(path)).filter((name) => {
    const other = statSync(join(dirname(path), name), { throwIfNoEntry: false });
    return name !== basename(path) && other?.ino === ino && !isLink(join(dirname(path), name));
  });

/** Throws where a file has no name, or more than one: SQLite would keep a log for each, and write one over the other. */
export const checkName = (path: string): void => {
  const file = statSync(path, { throwIfNoEntry: false });
  if (file === undefined && isLink(path))
    throw new UnfitDatabase('a file, or a link to one (what this link leads to is not there)');
  if (file === undefined || !file.isFile() || file.nlink <= 1) return;
  const others = othersOf(namedFile(path), file.ino).join(', ');
  throw new UnfitDatabase(
    `a file that has one name (this one has ${file.nlink}, hard links${others && `: also ${others}`}; remove all but one)`,
  );
};
