const field = (error: unknown, name: string): string | null => {
  if (typeof error !== 'object' || error === null) return null;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : null;
};

/**
 * What the log may know of a failure: its code, the constraint and our own statement. The client's error would tell the
 * address, and the values of the row.
 */
export class DatabaseFailure extends Error {
  readonly code: string;

  constructor(cause: unknown, during: string) {
    const code = field(cause, 'code') ?? 'no code';
    const constraint = field(cause, 'constraint');
    super(`PostgreSQL: ${code}${constraint === null ? '' : ` (${constraint})`} during: ${during}`);
    this.name = 'DatabaseFailure';
    this.code = code;
  }
}

/** Codes of a server that is stopping, starting or full, of a wait that was too long, and of a line that broke. */
const away = /^(57P0[1-5]|57014|55P03|53\d{3}|08\w{3}|25P03|E[A-Z_]+|no code)$/;

/** It is not there just now: the same request may go well in a moment. */
export const isAway = (error: unknown): boolean => error instanceof DatabaseFailure && away.test(error.code);

/** Deadlocks and serialization failures: undone by the database, and likely to go well when done again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof DatabaseFailure && (error.code === '40P01' || error.code === '40001');
