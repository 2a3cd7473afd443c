const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

const [perm, busy, readonly, io, corrupt, full, cannotOpen, notADatabase] = [3, 5, 8, 10, 11, 13, 14, 26];

/** The index of the log (`-shm`) could not grow; SQLite calls it a failure of the disk. */
const noRoomForIndex = 4874;

/** SQLite's own number of a failure, without its finer part; null: the error is not SQLite's. */
export const sqliteCode = (error: unknown): number | null => {
  const code = field(error, 'errcode');
  if (typeof code !== 'number') return null;
  return code === noRoomForIndex ? full : code & 0xff;
};

const ioOfWriting = 778;

/** Was it met in writing? Where one file is only read, it is of the other. */
export const isOfWriting = (error: unknown): boolean => [full, ioOfWriting].includes(Number(field(error, 'errcode')));

/** Another program has the file. */
export const isBusy = (error: unknown): boolean => sqliteCode(error) === busy;

const atTheStart = new Map<number, string>([
  [perm, 'a file that this user may read and write'],
  [busy, 'a file that nothing else writes'],
  [readonly, 'a file that this user may write (it can be read only)'],
  [io, 'a disk that reads and writes (this one failed)'],
  [corrupt, 'an undamaged file (this one is damaged: restore a backup, npm run restore)'],
  [full, 'room on the disk (it is full)'],
  [cannotOpen, 'a file in a folder that exists or may be made, which this user may write'],
  [notADatabase, 'a SQLite file (this one holds something else, or is damaged)'],
]);

/**
 * Files are also touched before SQLite is asked, and copied beside it: the system's own failures, by SQLite's numbers.
 */
const ofSystem = (call: unknown, code: unknown): number | null => {
  if (call === 'mkdir') return cannotOpen; // its folder
  if (typeof call !== 'string') return null;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return perm;
    case 'EROFS':
      return readonly;
    case 'EIO':
      return io;
    case 'ENOSPC':
    case 'EDQUOT':
      return full;
    default:
      return null;
  }
};

/** What was expected of the file that would not open, in words; null: a failure of another kind. */
export const expectedOf = (error: unknown): string | null => {
  const code = sqliteCode(error) ?? ofSystem(field(error, 'syscall'), field(error, 'code'));
  return code === null ? null : (atTheStart.get(code) ?? null);
};
