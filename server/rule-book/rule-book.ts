import type { BookRefusal, openBook } from '../../src/contract/book/open-book.ts';
import type { BookFault } from '../../src/rules/book/book-fault.ts';
import { goBy } from '../../src/rules/book/book-in-force.ts';
import { newer } from '../../src/rules/book/newer.ts';
import { packagedStamp } from '../../src/rules/book/packaged-stamp.ts';
import type { BookStamp } from '../../src/rules/book/stamp-of.ts';
import type { Service } from '../service.ts';
import { type BookFile, bookFile } from './book-file.ts';
import type { PublishedBook } from './published-book.ts';

/** Where the book comes from and whose word it has to be; null: this service goes by the program's own. */
export type BookSetting = { file: string | null; keys: readonly string[] };

type Around = Pick<Service, 'store' | 'clock' | 'alarm' | 'log'>;

const faultWords = (fault: BookFault): string =>
  fault.kind === 'unreadable' ? `${fault.field}: expected ${fault.expected}` : `${fault.kind} in ${fault.place}`;

/** One line for the operator: the first fault, and how many there are. */
const whyOf = (refusal: BookRefusal): string => {
  if (refusal.kind === 'not-newer') return `not newer: ${refusal.stamp.version} of ${refusal.stamp.date}`;
  if (refusal.kind !== 'faulty') return refusal.kind;
  const [first, ...more] = refusal.faults;
  const rest = more.length > 0 ? `, and ${more.length} more` : '';
  return `${first ? faultWords(first) : 'faulty'}${rest}`;
};

/** The program's own may be published too: for phones that are older than it. */
const isNotOlder = (stamp: BookStamp): boolean => !newer(packagedStamp, stamp);

/** Loaded where a book is expected and nowhere else. */
const opener = async (): Promise<typeof openBook> => (await import('../../src/contract/book/open-book.ts')).openBook;

export const publishBook = ({ store, clock, alarm, log }: Around, { file, keys }: BookSetting): PublishedBook => {
  const eachFile = file === null ? null : bookFile(file);
  let published: ReturnType<PublishedBook['published']> = null;
  /**
   * Signatures of the kept book that was looked at last, and of one that no key of ours made: that one is no bar to
   * another.
   */
  let known: string | null = null;
  let strange: string | null = null;

  const refuse = (from: 'file' | 'database', why: string): void => alarm('rule-book-refused', { from, why });

  const isSame = async (value: unknown): Promise<boolean> => {
    const kept = await store.snapshot((tx) => tx.ruleBook.kept());
    return kept !== null && JSON.stringify(kept) === JSON.stringify(value);
  };

  /** From the file to the database, where every process finds it. */
  const takeFile = async (found: BookFile): Promise<void> => {
    if (found.kind !== 'there') return refuse('file', found.kind);
    if (await isSame(found.value)) return;
    const last = await store.snapshot((tx) => tx.ruleBook.mark());
    const isFirst = last === null || last.signature === strange;
    const isWanted = (stamp: BookStamp) => isNotOlder(stamp) && (isFirst || newer(stamp, last));
    const opened = (await opener())(found.value, keys, isWanted);
    if (!opened.ok) return refuse('file', whyOf(opened.refusal));
    const { signed, book } = opened;
    await store.transaction((tx) => tx.ruleBook.keep(signed, book, clock.now(), strange));
  };

  const refuseKept = (refusal: BookRefusal, signature: string): void => {
    if (refusal.kind === 'not-signed-by-our-key') strange = signature;
    if (refusal.kind === 'not-newer') log.info('the kept rule book is older than the program’s own');
    else refuse('database', whyOf(refusal));
  };

  /** What is kept is checked like what comes in: a database is not the key. */
  const goByKept = async (): Promise<void> => {
    const mark = await store.snapshot((tx) => tx.ruleBook.mark());
    if (mark === null || mark.signature === known) return;
    const isWanted = (stamp: BookStamp) => isNotOlder(stamp) && (published === null || newer(stamp, published.stamp));
    const opened = (await opener())(await store.snapshot((tx) => tx.ruleBook.kept()), keys, isWanted);
    known = mark.signature;
    if (!opened.ok) return refuseKept(opened.refusal, mark.signature);
    const { version, date } = opened.book;
    goBy(opened.book);
    published = { signed: opened.signed, stamp: { version, date } };
    log.info({ version, date }, 'another rule book is in force');
  };

  return {
    published: () => published,
    look: async () => {
      if (keys.length === 0) return;
      await goByKept();
      await eachFile?.(takeFile);
      await goByKept();
    },
  };
};
