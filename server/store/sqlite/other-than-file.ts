import { statSync } from 'node:fs';

/**
 * What is expected where something else than a file lies: to open a pipe could take for ever. null: there is a file,
 * or nothing.
 */
export const otherThanFile = (path: string): string | null => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isFile()) return null;
  return found.isDirectory() ? 'a file (this is a folder)' : 'a file (this is a device, a pipe or a socket)';
};
