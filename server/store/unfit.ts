/** This database cannot be worked on; the message says, in the operator's words, what is expected instead. */
export class UnfitDatabase extends Error {
  constructor(expected: string) {
    super(expected);
    this.name = 'UnfitDatabase';
  }
}

/** `at`: the version of its tables; `known`: the newest that this program can read. */
export const newerProgram = (at: number, known: number): UnfitDatabase =>
  new UnfitDatabase(
    `a database of this program or of an older one (this one is at version ${at}, the program knows ${known}: start the newer program)`,
  );
