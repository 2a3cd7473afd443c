import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup } from '../../../server/commands/backup.ts';
import { restore } from '../../../server/commands/restore.ts';
import { cardsGoBack } from '../support/cards-going-back.ts';
import type { CopiedDatabase } from '../support/family-going-back.ts';
import { familiesGoBack } from '../support/going-back.ts';
import { fileIn } from '../support/service-on-file.ts';
import { wishesGoBack } from '../support/wishes-going-back.ts';

const onAFile = async (): Promise<CopiedDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'families-back-'));
  const file = fileIn(folder);
  const copy = join(folder, 'copy.sqlite');
  return {
    address: file,
    journal: `${file}.journal`,
    keepCopy: async () => expect(backup(file, copy)).toMatchObject({ ok: true }),
    bringBack: async () => expect(restore(copy, file)).toMatchObject({ ok: true }),
    remove: async () => rmSync(folder, { recursive: true }),
  };
};

describe('a backup that does not know what a family did since', () => familiesGoBack(onAFile));
describe('a backup that does not know what became of cards since', () => cardsGoBack(onAFile));
describe('a backup that does not know who wanted what since', () => wishesGoBack(onAFile));
