import { readOnly } from '../../server/store/read-only.ts';
import { countsTable } from '../../server/store/sql/counts-table.ts';
import { monthLines } from './month-lines.ts';

/** `npm run counts`: what really happens, of each closed month; from the database of the service's DATABASE setting. */
const { DATABASE = './data/reminders.sqlite' } = process.env;
const months = await readOnly(DATABASE, (db) => countsTable(db).closed());
console.log(monthLines(months).join('\n'));
