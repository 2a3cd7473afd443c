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

const told = new Map<string, 'full' | 'read-only' | 'failing' | 'damaged'>([
  ['53100', 'full'],
  ['25006', 'read-only'],
  ['58000', 'failing'],
  ['58030', 'failing'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
]);

/**
 * Codes of a server that is stopping, starting or overrun, of a wait that was too long or in a circle, and of a line
 * that broke.
 */
const away = /^(57P0[1-5]|57014|55P03|40P01|40001|53\d{3}|08\w{3}|25P03|E[A-Z_]+|no code)$/;

/**
 * What keeps it from doing what was asked: the same may go well in a moment, or once that is mended. Null: nothing of
 * the kind.
 */
export const outageOfServer = ({ code }: DatabaseFailure) => told.get(code) ?? (away.test(code) ? 'away' : null);

/** Deadlocks and serialization failures: undone by the database, and likely to go well when done again. */
export const isPassing = (error: unknown): boolean =>
  error instanceof DatabaseFailure && (error.code === '40P01' || error.code === '40001');

/** A wait that was too long, or in a circle each time it was tried: perhaps for one row, which somebody holds. */
export const isWait = (error: unknown): boolean =>
  isPassing(error) || (error instanceof DatabaseFailure && ['55P03', '57014', '25P03'].includes(error.code));

/** The transaction had failed already, at another statement. */
export const isForAnother = ({ code }: DatabaseFailure): boolean => code === '25P02';

/** It asked for a lock and would not wait for it. */
export const isInUse = (error: unknown): boolean => error instanceof DatabaseFailure && error.code === '55P03';

const wrongAddress = 'an address that answers';

const atTheStart = new Map<string, string>([
  ['ECONNREFUSED', `${wrongAddress} (nothing listens there)`],
  ['ENOTFOUND', `${wrongAddress} (no machine has this name)`],
  // The client gives none for a wait that was too long, a password that is not said, and a server without TLS.
  ['no code', `${wrongAddress} within seconds, holds the password and finds TLS where sslmode asks for it`],
  [
    'ERR_INVALID_URL',
    'an address that can be read (its port is 65535 at most; @ : / ? # in a password are %40 %3A %2F %3F %23)',
  ],
  ['ENOENT', 'an address whose files are there (sslrootcert, sslcert, sslkey, or the socket’s folder)'],
  ['28P01', 'the right password (PostgreSQL refuses this one)'],
  ['28000', 'a user whom PostgreSQL lets in from here (pg_hba.conf)'],
  ['3D000', 'a database that exists'],
  ['25006', 'a database that may be written (this one is read only: a standby?)'],
  ['42501', 'a user who may make tables in this database'],
  ['3F000', 'a schema that exists and that the user may make tables in'],
  ['42P07', 'a schema of this service alone (one of our tables’ names is taken in it)'],
  ['53300', 'a PostgreSQL with connections to spare'],
  ['53100', 'room on the disk of PostgreSQL (it is full)'],
]);

/** What was expected of the database that would not open, in words, with the code to look up. */
export const expectedOf = ({ code, message }: DatabaseFailure): string => {
  const words = atTheStart.get(code);
  return words === undefined ? `a PostgreSQL that answers and may be written (${message})` : `${words} (${code})`;
};
