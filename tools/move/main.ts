import { inOneLine } from '../../server/in-one-line.ts';
import { isDatabase } from '../../server/store/open-store.ts';
import { move } from './move.ts';

/** `npm run move -- postgres://…`: from the SQLite file that DATABASE names into an empty PostgreSQL database. */
const [address = ''] = process.argv.slice(2);
const from = process.env.DATABASE ?? './data/reminders.sqlite';

if (!address.includes('://') || !isDatabase(address) || from.includes('://')) {
  console.log(
    'npm run move -- postgres://user:password@host/database\nDATABASE names the SQLite file; stop the service first.',
  );
  process.exitCode = 2;
} else {
  const moved = await move(from, address, Date.now());
  if (moved.ok) {
    for (const { name, digest } of moved.value.tables)
      console.log(`${name.padEnd(20)} ${String(digest.rows).padStart(10)}  ${digest.hash}`);
    console.log(`The same on both sides. The file is kept as ${moved.value.aside}: remove it when all is well.`);
    console.log('Now start with DATABASE=postgres://… and JOURNAL naming a folder, as it stood beside the file.');
  } else {
    console.error(`not moved: ${inOneLine(moved.error)}`);
    process.exitCode = 1;
  }
}
