import { type Day, parseDay, parseMonth, partsOf } from '../civil-date.ts';
import { fieldError, ok, type Result } from '../result.ts';
import { mayMove } from './moving.ts';
import { type BenefitToRemind, benefitStates, type ReminderRole, reminderRoles } from './types.ts';
import { waitingDays } from './waiting-days.ts';

/** One benefit with its dates as days. */
export type Reminded = {
  id: string;
  /** Benefits with the same one are told of together where their days allow it. */
  visitGroup: string;
  role: ReminderRole;
  stopped: boolean;
  opensOn: Day | null;
  checkBy: Day | null;
  /** `checkBy` is today and will be tomorrow's today again. */
  moves: boolean;
  missed: boolean;
  isPeriod: boolean;
  /** Month and day of the last certification, the 15th where only the month is known. */
  lastDay: { month: number; day: number } | null;
  toldOn: Day;
  /** null: nobody waits for a result, or not any more. */
  waitingSince: Day | null;
  sent: number;
  lastSentOn: Day | null;
  visitOn: Day | null;
};

const states: readonly unknown[] = benefitStates;
const roles: readonly unknown[] = reminderRoles;

export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

export const readBenefit = (benefit: BenefitToRemind, today: Day): Result<Reminded> => {
  const { id, elderId, region, window, state, role, sent } = benefit;
  if (!isText(id)) return fieldError('id', 'a text', id);
  if (!isText(elderId)) return fieldError('elderId', 'a text', elderId);
  if (!isText(region)) return fieldError('region', 'a text', region);
  if (!states.includes(state)) return fieldError('state', 'open | waiting | stopped', state);
  if (!roles.includes(role)) return fieldError('role', 'acts | backs-up', role);
  if (!isCount(sent)) return fieldError('sent', 'a whole number from 0', sent);
  const days = readDays(benefit, today);
  if (!days.ok) return days;
  const { opensOn, checkBy, toldOn, waitingSince: since, lastSentOn, visitOn } = days.value;
  const waitingOver = since !== null && today >= since + waitingDays ? since + waitingDays : null;
  return ok({
    id,
    visitGroup: [elderId, region, role].join('\n'),
    role,
    stopped: state === 'stopped',
    opensOn,
    checkBy,
    moves: checkBy === today && mayMove(window),
    missed: window.missed,
    isPeriod: window.cycle?.kind === 'period',
    lastDay: dayOfYear(benefit.lastCertifiedOn),
    toldOn: Math.max(toldOn, waitingOver ?? toldOn, visitOn !== null && visitOn < today ? visitOn : toldOn),
    waitingSince: waitingOver === null ? since : null,
    sent,
    lastSentOn,
    visitOn,
  });
};

const readDays = (benefit: BenefitToRemind, today: Day) => {
  const { window, state, toldOn, waitingSince, lastCertifiedOn, lastSentOn, visitOn = null } = benefit;
  const told = parseDay(toldOn);
  if (told === null || told > today) return fieldError('toldOn', 'YYYY-MM-DD, not after today', toldOn);
  const since = state === 'waiting' ? parseDay(waitingSince) : null;
  if (state === 'waiting' && since === null) return fieldError('waitingSince', 'YYYY-MM-DD', waitingSince);
  if (lastCertifiedOn !== null && lastCertifiedOn !== 'never' && dayOfYear(lastCertifiedOn) === null) {
    return fieldError('lastCertifiedOn', "YYYY-MM-DD | YYYY-MM | 'never' | null", lastCertifiedOn);
  }
  const { opensOn, checkBy } = window;
  for (const [field, text] of Object.entries({ opensOn, checkBy, lastSentOn, visitOn })) {
    if (text !== null && parseDay(text) === null) return fieldError(field, 'YYYY-MM-DD | null', text);
  }
  return ok({
    opensOn: parseDay(opensOn),
    checkBy: parseDay(checkBy),
    toldOn: told,
    waitingSince: since,
    lastSentOn: parseDay(lastSentOn),
    visitOn: parseDay(visitOn),
  });
};

const middle = 15;

/** null: neither a day nor a month. */
const dayOfYear = (last: BenefitToRemind['lastCertifiedOn']): Reminded['lastDay'] => {
  const day = parseDay(last);
  if (day !== null) return partsOf(day);
  const month = parseMonth(last);
  return month === null ? null : { month: partsOf(month).month, day: middle };
};
