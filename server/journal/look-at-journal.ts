import { existsSync, readdirSync } from 'node:fs';

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
