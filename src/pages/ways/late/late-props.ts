import type { ShareCard } from '../../../platform/share';
import { routes } from '../../../routes/routes.ts';
import { lateAnswers } from '../../../rules/choose/late-words.ts';
import type { Money } from '../../../rules/choose/types.ts';
import type { CivilDate } from '../../../rules/vocabulary.ts';
import { type Whom, whomQuery } from '../../../whom/whom.ts';

export type LateProps = { whom: Whom; today: CivilDate; card: ShareCard; onWhom: (whom: Whom) => void };

/** The page again, with or without an answer. */
export const lateUrl = (whom: Whom, money?: Money) => routes.late({ ...whomQuery(whom), money });

/** What is said first, broken at its full stops. */
export function firstWords(money: Money): readonly string[] {
  const first = lateAnswers.find(({ value }) => value === money)?.first.match(/[^。]+。/g) ?? ['先查一查。'];
  return first.map((line, at) => (at === first.length - 1 ? line.replace('。', '') : line));
}
