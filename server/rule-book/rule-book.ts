import type { BookRefusal, openBook } from '../../src/contract/book/open-book.ts';
import type { SignedBook } from '../../src/contract/book/signed-book.ts';
import { goBy } from '../../src/rules/book/book-in-force.ts';
import { newer } from '../../src/rules/book/newer.ts';
import { packagedStamp } from '../../src/rules/book/packaged-stamp.ts';
import type { BookStamp } from '../../src/rules/book/stamp-of.ts';
import type { Service } from '../service.ts';
import { bookFile } from './book-file.ts';
import { whyOf } from './why-of.ts';

export type PublishedBook = {
  /** What phones are given, with its stamp; null: nobody gave a book, or the program's own is newer. */
  published(): { signed: SignedBook; stamp: BookStamp } | null;
  /** Takes what the operator or another process gave since; what may not be gone by is refused with an alarm. */
  look(): Promise<void>;
};

/** Where the book comes from and whose word it has to be; null: this service goes by the program's own. */
export type BookSetting = { file: string | null; keys: readonly string[] };

type Around = Pick<Service, 'store' | 'clock' | 'alarm' | 'log'>;

/** The program's own may be published too: for phones that are older than it. */
const isNotOlder = (stamp: BookStamp): boolean => !newer(packagedStamp, stamp);

/** Loaded where a book is expected and nowhere else. */
const opener = async (): Promise<typeof openBook> => (await import('../../src/contract/book/open-book.ts')).openBook;

export const publishBook = ({ store, clock, alarm, log }: Around, { file, keys }: BookSetting): PublishedBook => {
  const readFile = file === null ? null : bookFile(file);
  let published: ReturnType<PublishedBook['published']> = null;
  let known: BookStamp | null = null;

  const refuse = (from: 'file' | 'database', why: string): void => alarm('rule-book-refused', { from, why });

  const isSame = async (value: unknown): Promise<boolean> => {
    const kept = await store.snapshot((tx) => tx.ruleBook.kept());
    return kept !== null && JSON.stringify(kept) === JSON.stringify(value);
  };

  /** From the file to the database, where every process finds it. */
  const takeFile = async (): Promise<void> => {
    const found = await readFile?.();
    if (found === undefined || found.kind === 'unchanged') return;
    if (found.kind !== 'there') return refuse('file', found.kind);
    if (await isSame(found.value)) return;
    const last = await store.snapshot((tx) => tx.ruleBook.stamp());
    const isWanted = (stamp: BookStamp) => isNotOlder(stamp) && (last === null || newer(stamp, last));
    const opened = (await opener())(found.value, keys, isWanted);
    if (!opened.ok) return refuse('file', whyOf(opened.refusal));
    const { signed, book } = opened;
    await store.transaction((tx) => tx.ruleBook.keep(signed, book, clock.now()));
  };

  const refuseKept = (refusal: BookRefusal): void => {
    if (refusal.kind === 'not-newer') log.info('the kept rule book is older than the program’s own');
    else refuse('database', whyOf(refusal));
  };

  /** What is kept is checked like what comes in: a database is not the key. */
  const goByKept = async (): Promise<void> => {
    const stamp = await store.snapshot((tx) => tx.ruleBook.stamp());
    if (stamp === null || (known !== null && !newer(stamp, known))) return;
    const opened = (await opener())(await store.snapshot((tx) => tx.ruleBook.kept()), keys, isNotOlder);
    known = stamp;
    if (!opened.ok) return refuseKept(opened.refusal);
    const { version, date } = opened.book;
    goBy(opened.book);
    published = { signed: opened.signed, stamp: { version, date } };
    log.info({ version, date }, 'another rule book is in force');
  };

  return {
    published: () => published,
    look: async () => {
      if (keys.length === 0) return;
      await takeFile();
      await goByKept();
    },
  };
};
