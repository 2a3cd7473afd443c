import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

const syncFolder = (path: string): void => {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
};

/**
 * Puts what is there aside, its log with it, and the copy in its place, step by step. After each there is a whole file,
 * the old one with its log or the copy: that beside a copy lies a log of another file the next start knows by the
 * copy's mark.
 */
export const exchangeSteps = (file: string, copy: string, aside: string): readonly (() => void)[] => [
  () => {
    if (existsSync(file)) linkSync(file, aside);
  },
  () => {
    if (existsSync(`${file}-wal`)) linkSync(`${file}-wal`, `${aside}-wal`);
  },
  () => {
    syncFolder(dirname(file));
    renameSync(copy, file);
    syncFolder(dirname(file));
  },
  () => {
    for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    for (const path of [aside, `${aside}-wal`]) if (existsSync(path)) chmodSync(path, 0o600);
  },
];
