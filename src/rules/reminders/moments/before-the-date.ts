import type { Day } from '../../civil-date.ts';
import { nearDays } from '../near-the-last-day.ts';
import type { Reminded } from '../read-benefit.ts';
import type { Timing } from '../read-reminders.ts';
import { isAhead, type Moment } from './moment.ts';
import { usualDay } from './usual.ts';

/** A date that a family can still keep. */
export const isBeforeTheDate = (
  benefit: Reminded,
  { today }: Pick<Timing, 'today'>,
): benefit is Reminded & { checkBy: Day } => benefit.checkBy !== null && benefit.checkBy >= today && !benefit.moves;

/** The most useful first, from a model of reading, forgetting and meeting the elder: two months ahead does little. */
export const beforeTheDate = (benefit: Reminded & { checkBy: Day }, timing: Timing): Moment[] => {
  const { checkBy, role } = benefit;
  const weekAfter: Moment = { kind: 'look-7', on: checkBy + 7 };
  if (role === 'backs-up') {
    return [{ kind: 'check-7', on: checkBy - 7 }, { kind: 'check-3', on: checkBy - 3 }, weekAfter];
  }
  const looks = looksAfterMissing(benefit, timing);
  const usual = usualDay(benefit);
  return [
    ...looks,
    { kind: 'check-14', on: checkBy - 14 },
    { kind: 'check-7', on: checkBy - 7 },
    ...(usual === null ? [] : [{ kind: 'usual', on: usual } as const]),
    { kind: 'check-28', on: checkBy - nearDays },
    { kind: 'check-21', on: checkBy - 21 },
    { kind: 'check-3', on: checkBy - 3 },
    ...(looks.length > 0 ? [] : [weekAfter]),
  ];
};

/** A whole period was let go: whether the money still comes is looked up before the next date. */
const looksAfterMissing = ({ missed, toldOn, checkBy }: Reminded & { checkBy: Day }, timing: Timing): Moment[] =>
  missed ? lookDays(toldOn).filter(({ on }) => isAhead(on, timing) && on <= checkBy) : [];

export const lastLook = 49;

/** One, three and seven weeks after a day. */
export const lookDays = (base: Day): Moment[] => [
  { kind: 'look-7', on: base + 7 },
  { kind: 'look-21', on: base + 21 },
  { kind: 'look-49', on: base + lastLook },
];
