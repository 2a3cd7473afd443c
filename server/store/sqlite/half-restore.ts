import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { othersOf } from './named-file.ts';

/** Under this name, or with a number behind it, `npm run restore` puts a file aside. */
export const asideOfRestore = (path: string): string => `${path}.before-restore`;

/**
 * A restore that was ended before it put the copy in the file's place has left the file a second name: that one goes.
 */
export const undoHalfRestore = (path: string): void => {
  for (const name of othersOf(path))
    if (name.startsWith(asideOfRestore(basename(path))))
      for (const end of ['-wal', '']) rmSync(join(dirname(path), `${name}${end}`), { force: true });
};
