import { generateKeyPairSync } from 'node:crypto';
import type { SignedBook } from '../../src/contract/book/signed-book.ts';
import type { RuleBook } from '../../src/rules/book/schema.ts';
import type { WrittenDay } from '../../src/rules/vocabulary.ts';
import { publicHalf } from '../../tools/rules/sign/key-file.ts';
import { signBook } from '../../tools/rules/sign/sign-book.ts';
import { bookOfNovember2026 } from './book-of-november-2026.ts';

/** A key pair of one test run, and what it signs. */
export const bookKey = () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { publicHalf: publicHalf(privateKey), sign: (book: RuleBook): SignedBook => signBook(book, privateKey) };
};

type Rules = RuleBook['regions'][number]['cycles']['rules'];

/** The book of November 2026 in a later version, in which 福建 pays 村里、社区领的 by other rules. */
export const bookWithFujian = (
  resident: Rules['resident'],
  version = 909,
  date: WrittenDay = '2026-11-25',
): RuleBook => ({
  version,
  date,
  regions: bookOfNovember2026.regions.map((region) => {
    const { cycles } = region;
    if (cycles.code !== '350000') return region;
    return { ...region, cycles: { ...cycles, rules: { ...cycles.rules, resident } } };
  }),
});

/** 福建居民 to the end of the month; that book says every 365 days: 2025-12-15 gives 2026-12-31 instead of 2026-12-14. */
export const toMonthEnd: Rules['resident'] = {
  kind: 'rolling',
  every: { months: 12 },
  boundary: 'end-of-same-month',
  certainty: 'official-text',
  src: [1],
};
