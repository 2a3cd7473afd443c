import { resolve } from 'node:path';
import type { Result } from '../../src/rules/result.ts';
import { inOneLine } from '../in-one-line.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { anyWord, typedWords } from './typed-words.ts';

process.umask(0o077); // a copy is as the database is: for the service alone

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const usage = `npm run backup -- FILE           copies the database to FILE; the service may run
npm run restore -- FILE          puts FILE in the database's place; the service has to be stopped
npm run restore -- FILE --new    where no database is yet, as on another machine
The database is the SQLite file that DATABASE names (./data/reminders.sqlite). Of settings in a file:
node --env-file=service.env tools/run.js backup FILE`;

const end = <T>(done: Result<T>, tell: (value: T) => string): void => {
  if (done.ok) say(tell(done.value));
  else process.stderr.write(`not done: ${inOneLine(done.error)}\n`);
  process.exitCode = done.ok ? 0 : 1;
};

const database = process.env.DATABASE ?? './data/reminders.sqlite';

const [copies, restores] = [/^backup$/, /^restore$/];
const [command, path, word] =
  typedWords(usage, [copies, anyWord], [restores, anyWord], [restores, anyWord, /^--new$/]) ?? [];

if (path === undefined) {
  // how it is used is said
} else if (database.includes('://')) {
  process.stderr.write(
    'not done: DATABASE: expected a SQLite file; of PostgreSQL its own pg_dump or base backup is used\n',
  );
  process.exitCode = 1;
} else if (command === 'backup')
  end(backup(database, path), ({ from, bytes, people, changedAt }) => {
    const at = changedAt.toISOString().slice(0, 16).replace('T', ' ');
    return `${path}: ${bytes} bytes, whole.\nFrom ${from}: ${people} people, last written ${at} UTC.`;
  });
else {
  end(restore(path, database, { isNew: word === '--new' }), ({ aside }) => {
    const kept =
      aside === null
        ? `There was no file at ${resolve(database)}: it is new.\n`
        : `What was there is kept as ${aside}: remove it when all is well.\n`;
    return `${database} is now a copy of ${path}.\n${kept}The next start holds what may have been sent since; it says how much.`;
  });
}
