import { type Ending, endings, type MonthCell } from '../../server/counting/month-table.ts';
import type { ClosedMonth } from '../../server/store/ports/counts.ts';

const words: Readonly<Record<Ending, string>> = {
  'by-advise-by': 'by the advised day',
  'by-check-by': 'by the last day',
  later: 'later',
  unknown: 'not told',
};

const number = (count: number | null | undefined): string =>
  count === null || count === undefined ? 'hidden' : `${count}`;

const lineOf = ({ ruleKind, planVersion, families, sent, opened, endings: ended }: MonthCell): string =>
  [
    `  ${ruleKind}, plan ${planVersion}: ${families} families, sent to ${number(sent)}, opened by ${number(opened)};`,
    `done ${endings.map((ending) => `${words[ending]} ${number(ended[ending])}`).join(', ')}`,
  ].join(' ');

/** The closed months, the newest first, as an operator reads them. */
export const monthLines = (months: readonly ClosedMonth[]): string[] => {
  if (months.length === 0) return ['No month is closed yet: the first is two months after the first message’s.'];
  const lines = months.flatMap(({ month, turns }) => [
    `${month}${turns.length === 0 ? ': fewer than twenty families of any kind' : ''}`,
    ...turns.map(lineOf),
  ]);
  return [...lines, 'Numbers to the nearest ten; hidden: fewer than twenty families, or all but fewer than twenty.'];
};
