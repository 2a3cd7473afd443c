/** This database cannot be worked on; the message says, in the operator's words, what is expected instead. */
export class UnfitDatabase extends Error {
  constructor(expected: string) {
    super(expected);
    this.name = 'UnfitDatabase';
  }
}

/** What the journal knows cannot be read, and so not whether the database came back from a backup. */
export class UnreadableJournal extends UnfitDatabase {
  constructor(code: string) {
    super(`a journal that this user may read (${code}; JOURNAL names its folder, beside the file unless said)`);
  }
}

/** The folder of the journal may not be written; the database itself is well. */
export class UnwrittenJournal extends UnfitDatabase {
  readonly code: string;
  constructor(code: string) {
    super(`a folder for the journal, which this user may write (${code}; JOURNAL names another)`);
    this.code = code;
  }
}

/** `at`: the version of its tables; `known`: the newest that this program can read. */
export const newerProgram = (at: number, known: number): UnfitDatabase =>
  new UnfitDatabase(
    `a database of this program or of an older one (this one is at version ${at}, the program knows ${known}: start the newer program)`,
  );
