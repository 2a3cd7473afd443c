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

/** Deadlocks and serialization failures: undone by the database, and likely to go well when done again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof DatabaseFailure && (error.code === '40P01' || error.code === '40001');
