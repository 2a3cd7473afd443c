import { resolve } from 'node:path';
import { typedWords } from '../../server/commands/typed-words.ts';
import { inOneLine } from '../../server/in-one-line.ts';
import { journalBeside } from '../../server/settings/read-settings.ts';
import { move } from './move.ts';

process.umask(0o077);

/** `npm run move -- postgres://…`: from the SQLite file that DATABASE names into an empty PostgreSQL database. */
const from = process.env.DATABASE ?? './data/reminders.sqlite';

const usage =
  'npm run move -- postgres://user:password@host/database\nDATABASE names the SQLite file; stop the service first.';
// From a PostgreSQL database nothing is moved, whatever is typed.
const [address] = typedWords(usage, ...(from.includes('://') ? [] : [[/^postgres(ql)?:\/\//]])) ?? [];

if (address !== undefined) {
  const journal = resolve(process.env.JOURNAL ?? journalBeside(from) ?? '');
  const moved = await move(from, address, Date.now());
  if (moved.ok) {
    for (const { name, digest } of moved.value.tables)
      console.log(`${name.padEnd(20)} ${String(digest.rows).padStart(10)}  ${digest.hash}`);
    console.log(`The same on both sides. The file is kept as ${moved.value.aside}: remove it when all is well.`);
    console.log('Now start with these two; the journal knows what was sent until now:');
    console.log(`DATABASE=postgres://…\nJOURNAL=${journal}`);
  } else {
    console.error(`not moved: ${inOneLine(moved.error)}`);
    process.exitCode = 1;
  }
}
