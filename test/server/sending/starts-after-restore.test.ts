import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup } from '../../../server/commands/backup.ts';
import { restore } from '../../../server/commands/restore.ts';
import type { CopiedDatabase } from '../support/family-going-back.ts';
import { plainStartsFollow } from '../support/plain-starts.ts';
import { fileIn } from '../support/service-on-file.ts';

/** As somebody puts a copy in the place of the file who leaves it the mark of that file: its calls alone tell. */
const byHand = (copy: string, file: string): void => {
  const bytes = readFileSync(copy);
  readFileSync(file).copy(bytes, 68, 68, 72);
  writeFileSync(file, bytes);
};

/** Brought back by the command, and each further time by hand. */
const onAFile = async (): Promise<CopiedDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'starts-'));
  const file = fileIn(folder);
  const copy = join(folder, 'copy.sqlite');
  let times = 0;
  return {
    address: file,
    journal: `${file}.journal`,
    keepCopy: async () => {
      rmSync(copy, { force: true });
      expect(backup(file, copy)).toMatchObject({ ok: true });
    },
    bringBack: async () => {
      times += 1;
      if (times > 1) byHand(copy, file);
      else expect(restore(copy, file)).toMatchObject({ ok: true });
    },
    remove: async () => rmSync(folder, { recursive: true }),
  };
};

describe('after a SQLite file was brought back', () => plainStartsFollow(onAFile));
