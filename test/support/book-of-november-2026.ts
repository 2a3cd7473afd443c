import { readFileSync } from 'node:fs';
import { bookIssues, type RuleBook } from '../../src/rules/book/schema.ts';

const read = bookIssues(JSON.parse(readFileSync('test/fixtures/book-2026-11.json', 'utf8')));
if (!read.ok) throw new Error(JSON.stringify(read.issues));

/** What was known of the places in November 2026. Never mended: a rule that changes later changes the book of the package. */
export const bookOfNovember2026: RuleBook = read.book;
