import { typedWords } from '../../server/commands/typed-words.ts';
import { countsTable } from '../../server/store/sql/counts-table.ts';
import { printFrom } from '../operator/look-into.ts';
import { monthLines } from './month-lines.ts';

/** `npm run counts`: what really happens, of each closed month; from the database of the service's DATABASE setting. */
const { DATABASE = './data/reminders.sqlite' } = process.env;
if (typedWords('npm run counts', []) !== null)
  await printFrom(DATABASE, async (db) => monthLines(await countsTable(db).closed()));
