import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { makeFolder } from '../store/make-folder.ts';
import { UnwrittenJournal } from '../store/unfit.ts';

/** Of what was sent before `not there` and `empty` know nothing. */
export type JournalFound = 'there' | 'not there' | 'empty';

const isOurs = (name: string): boolean => name === 'marks' || /^(calls|erased|families|operator)-/.test(name);

/**
 * How a start finds the folder. A disk that was just made is not quite empty, and one that is not mounted leaves its
 * folder.
 */
export const lookAtJournal = (folder: string): JournalFound => {
  if (!existsSync(folder)) return 'not there';
  try {
    return readdirSync(folder).some(isOurs) ? 'there' : 'empty';
  } catch {
    return 'there'; // the start itself says why it cannot be read
  }
};

/** Throws where no folder is to be had: the setting is wrong, where a journal that fails later stops no message. */
export const makeJournal = (folder: string): void => {
  try {
    makeFolder(folder, 0o700);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UnwrittenJournal(error instanceof Error && 'code' in error ? String(error.code) : 'no code');
  }
};
