import { readOnly } from '../../server/store/read-only.ts';
import { countsTable } from '../../server/store/sql/counts-table.ts';
import { differenceLines } from './difference-lines.ts';
import { evidenceLines } from './evidence-lines.ts';

/** `npm run rules:evidence`: how places seem to count, by what families saw, and where they were told otherwise; from the database of the DATABASE setting. */
const { DATABASE = './data/reminders.sqlite' } = process.env;
const months = await readOnly(DATABASE, (db) => countsTable(db).closed());
console.log([...evidenceLines(months), '', ...differenceLines(months)].join('\n'));
