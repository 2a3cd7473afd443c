import { typedWords } from '../../server/commands/typed-words.ts';
import { countsTable } from '../../server/store/sql/counts-table.ts';
import { printFrom } from '../operator/look-into.ts';
import { differenceLines } from './difference-lines.ts';
import { evidenceLines } from './evidence-lines.ts';

/** `npm run rules:evidence`: how places seem to count, by what families saw, and where they were told otherwise; from the database of the DATABASE setting. */
const { DATABASE = './data/reminders.sqlite' } = process.env;
if (typedWords('npm run rules:evidence', []) !== null)
  await printFrom(DATABASE, async (db) => {
    const months = await countsTable(db).closed();
    return [...evidenceLines(months), '', ...differenceLines(months)];
  });
