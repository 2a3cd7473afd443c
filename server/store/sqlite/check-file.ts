import { DatabaseSync } from 'node:sqlite';

/** What SQLite finds wrong with it, the first line only; `ok`: nothing. Of a file too damaged to say so it throws. */
const look = (path: string): string => {
  try {
    const db = new DatabaseSync(path, { readOnly: true });
    const found = db.prepare('PRAGMA quick_check(1)').get();
    db.close();
    return String(found?.quick_check ?? 'no answer');
  } catch (error) {
    return error instanceof Error ? error.message : 'no answer';
  }
};

/** Run as a process of its own on a large file. */
const [path = ''] = process.argv.slice(2);
process.stdout.write(look(path));
