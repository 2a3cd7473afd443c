import { resolve } from 'node:path';
import { inOneLine } from '../../server/in-one-line.ts';
import { journalBeside } from '../../server/settings/read-settings.ts';
import { isDatabase } from '../../server/store/open-store.ts';
import { move } from './move.ts';

process.umask(0o077);

/** `npm run move -- postgres://…`: from the SQLite file that DATABASE names into an empty PostgreSQL database. */
const [address = ''] = process.argv.slice(2);
const from = process.env.DATABASE ?? './data/reminders.sqlite';

if (!address.includes('://') || !isDatabase(address) || from.includes('://')) {
  console.log(
    'npm run move -- postgres://user:password@host/database\nDATABASE names the SQLite file; stop the service first.',
  );
  process.exitCode = 2;
} else {
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
