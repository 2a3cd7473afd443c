import { readOnly } from '../../server/store/read-only.ts';
import { countsTable } from '../../server/store/sql/counts-table.ts';
import { evidenceLines } from './evidence-lines.ts';

/** `npm run rules:evidence`: how places seem to count, by what families saw; from the database of the DATABASE setting. */
const { DATABASE = './data/reminders.sqlite' } = process.env;
const months = await readOnly(DATABASE, (db) => countsTable(db).closed());
console.log(evidenceLines(months).join('\n'));
