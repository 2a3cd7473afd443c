import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** v0.1.0, as it was released. */
const released = '519c854305441aca4d596c9806c349584d6ab861';

/** Lays the service of 0.1.0 into a folder, from the repository's history, with the packages of today. */
export const layOldProgram = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  try {
    const archive = execFileSync('git', ['archive', released, 'server', 'src', 'package.json'], {
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
  } catch (error) {
    throw new Error('0.1.0 is not in the history of this copy: git fetch --unshallow', { cause: error });
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
};
