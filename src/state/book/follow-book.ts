import { fetchRuleBook } from '../../api/rule-book.ts';
import { bookTag } from '../../contract/book/signed-book.ts';
import { nowMs } from '../../platform/clock';
import { loadOpenBook } from '../../platform/open-book';
import { ruleBookKeys } from '../../platform/rule-book-key';
import { stampInForce } from '../../rules/book/book-in-force.ts';
import { newer } from '../../rules/book/newer.ts';
import { elders } from '../elders.ts';
import { today } from '../today.ts';
import { dropBook, isUnchecked, keepBook, keptBook } from './kept-book.ts';
import { daysNow, rulesNews, sayAsked, tellMoved } from './rules-news.ts';

/** Six hours: what a clerk changes in the morning is known by evening. */
const askedEvery = 21_600_000;

/** `unable`: this phone cannot check one now. A refused one changes nothing. */
type Taken = 'taken' | 'refused' | 'no-room' | 'unable';

/** Goes by a book that is ours, newer and sound; of a `fresh` one it keeps which of the family's days moved. */
async function take(value: unknown, fresh: boolean): Promise<Taken> {
  const open = await loadOpenBook();
  if (!open) return 'unable';
  const opened = open(value, ruleBookKeys(), (stamp) => newer(stamp, stampInForce()));
  if (!opened.ok) return 'refused';
  const before = daysNow(elders.get(), today());
  if (keepBook(opened.signed, opened.book) === 'full') return 'no-room';
  if (fresh) tellMoved(before, daysNow(elders.get(), today()), today());
  return 'taken';
}

async function look(): Promise<void> {
  const known = keptBook();
  // A new version of the mini-program trusts no check but its own; until then it goes by its own book.
  if (known && isUnchecked() && (await take(known, false)) === 'refused') dropBook();
  const since = nowMs() - rulesNews.get().askedAt;
  if (since >= 0 && since < askedEvery) return; // a clock that was set back asks at once
  const kept = keptBook();
  const answer = await fetchRuleBook(kept && bookTag(kept));
  if (answer.kind === 'away') return;
  if (answer.kind === 'there') await take(answer.value, true);
  sayAsked();
}

let looking: Promise<void> | null = null;

/**
 * At an opening, some hours after the last asking, and quietly: whatever comes of it, the page shows what it showed.
 */
export function followBook(): Promise<void> {
  if (ruleBookKeys().length === 0) return Promise.resolve();
  looking ??= look().finally(() => {
    looking = null;
  });
  return looking;
}
