import type { RuleBookTable } from '../ports/rule-book.ts';
import type { Connection } from './connection.ts';
import { civilDate, number, text } from './read-row.ts';

/**
 * By `newer` of the rules: the version decides, the date only between equal versions. One statement, so that two
 * processes may try.
 */
const keep = `INSERT INTO rule_book (slot, version, date, text, signature, at) VALUES (1, ?, ?, ?, ?, ?)
ON CONFLICT (slot) DO UPDATE SET version = excluded.version, date = excluded.date, text = excluded.text,
  signature = excluded.signature, at = excluded.at
WHERE excluded.version > rule_book.version
  OR (excluded.version = rule_book.version AND excluded.date > rule_book.date)
  OR rule_book.signature = ?`;

export const ruleBookTable = (db: Connection): RuleBookTable => ({
  mark: async () => {
    const row = await db.one('SELECT version, date, signature FROM rule_book');
    return row && { version: number(row, 'version'), date: civilDate(row, 'date'), signature: text(row, 'signature') };
  },
  kept: async () => {
    const row = await db.one('SELECT text, signature FROM rule_book');
    return row && { text: text(row, 'text'), signature: text(row, 'signature') };
  },
  keep: async (book, { version, date }, at, instead = null) => {
    await db.run(keep, version, date, book.text, book.signature, at, instead);
  },
});
