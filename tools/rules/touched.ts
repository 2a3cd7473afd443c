import { typedWords } from '../../server/commands/typed-words.ts';
import { rulesOfFamily, ruleTable } from '../../server/counting/rule-families.ts';
import type { Connection } from '../../server/store/sql/connection.ts';
import { countsTable } from '../../server/store/sql/counts-table.ts';
import { eldersTable } from '../../server/store/sql/elders-table.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import { printFrom } from '../operator/look-into.ts';
import { touchedLines } from './touched-lines.ts';

/**
 * `npm run rules:touched [-- 35]`: how many families go by each rule as the working tree has it, from the database of the
 * DATABASE setting; with the beginning of a code, there alone.
 */
const ownersEachStep = 500;
const { DATABASE = './data/reminders.sqlite' } = process.env;
const words = typedWords('npm run rules:touched [-- 35]', [], [/^\d{1,9}$/]);
const today = todayInChina(Date.now());

const familiesIn = async (db: Connection) => {
  const families: ReturnType<typeof rulesOfFamily>[] = [];
  let after: string | undefined = '';
  while (after !== undefined) {
    const owners: string[] = await countsTable(db).ownersAfter(after, ownersEachStep);
    for (const owner of owners) {
      const kept = await eldersTable(db).ofOwner(owner);
      families.push(
        rulesOfFamily(
          kept.map(({ elder }) => elder),
          today,
        ),
      );
    }
    after = owners.at(-1);
  }
  return families;
};

if (words !== null)
  await printFrom(DATABASE, async (db) => touchedLines(ruleTable(await familiesIn(db)), words[0] ?? ''));
