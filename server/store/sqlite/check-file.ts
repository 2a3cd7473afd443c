import { DatabaseSync } from 'node:sqlite';

/** Run as a process of its own on a large file: what SQLite finds wrong with it, the first line only; `ok`: nothing. */
const [path = ''] = process.argv.slice(2);
const db = new DatabaseSync(path, { readOnly: true });
const found = db.prepare('PRAGMA quick_check(1)').get();
process.stdout.write(String(found?.quick_check ?? 'no answer'));
db.close();
