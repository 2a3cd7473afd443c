/** This database cannot be worked on; the message says, in the operator's words, what is expected instead. */
export class UnfitDatabase extends Error {
  constructor(expected: string) {
    super(expected);
    this.name = 'UnfitDatabase';
  }
}

/** The journal cannot be worked with; the database itself is well. */
export class UnfitJournal extends UnfitDatabase {
  readonly code: string;
  constructor(expected: string, code: string) {
    super(`${expected} (${code}; beside the file of DATABASE unless JOURNAL is set)`);
    this.code = code;
  }
}

/** What the journal knows cannot be read, and so not whether the database came back from a backup. */
export class UnreadableJournal extends UnfitJournal {
  constructor(code: string) {
    super('a folder whose files this user may read', code);
  }
}

const hasNoRoom = (code: string): boolean => code === 'ENOSPC' || code === 'EDQUOT';

/** The folder of the journal cannot be written. */
export class UnwrittenJournal extends UnfitJournal {
  constructor(code: string) {
    super(
      hasNoRoom(code)
        ? 'a folder with room on its disk, which is full'
        : 'a folder that is there or may be made, which this user may write',
      code,
    );
  }
}

/** `at`: the version of its tables; `known`: the newest that this program can read. */
export const newerProgram = (at: number, known: number): UnfitDatabase =>
  new UnfitDatabase(
    `a database of this program or of an older one (this one is at version ${at}, the program knows ${known}: start the newer program)`,
  );
