import type { Certainty } from '../book/cycles-schema.ts';
import { daysBetween } from '../china-time.ts';
import { dayWords } from '../day-words.ts';
import { type CivilDate, isPension, type MoneyState, type Scheme } from '../vocabulary.ts';
import type { ReminderKind } from './types.ts';

/**
 * One message on the day it is read. `certainty`: of the rule behind `checkBy`; null when it cannot be told, which
 * counts as an estimate.
 */
type MessageMoment = {
  kind: ReminderKind;
  on: CivilDate;
  /** The day to have it done by rather; null: not known. */
  adviseBy: CivilDate | null;
  checkBy: CivilDate | null;
  certainty: Certainty | null;
  /** Whether the money is paid, as the family said; null: never asked. */
  money: MoneyState | null;
};

/** Days that may be counted down to: an estimate has no countdown, and what is over has none. */
const countdown = ({ on, checkBy, certainty }: MessageMoment): number | null => {
  if (checkBy === null || certainty === null || certainty === 'unverified') return null;
  const days = daysBetween(on, checkBy);
  return days !== null && days >= 0 ? days : null;
};

const askForResult = '看看认证记录里有没有';
const lookUpLast = '先查查上次是哪天办的';
const lookUpDone = '先查查办没办，点开看';

/**
 * By when: the advised day while it lies ahead, then the days to the last one, never without that day. What is counted
 * to lies within weeks, so no year is said.
 */
const byWhen = ({ on, adviseBy, checkBy }: MessageMoment, days: number): string => {
  if (days === 0) return '就在今天，先查查办没办';
  if (adviseBy === on) return '最好今天办，先查查办没办';
  if (adviseBy !== null && adviseBy > on && adviseBy !== checkBy) return `最好 ${dayWords(adviseBy)}前办，先查一查`;
  return checkBy === null ? lookUpDone : `到 ${dayWords(checkBy)}还有 ${days} 天，先查一查`;
};

/**
 * What a message asks for: the line the service sends and the page quotes beforehand. Due dates are computed, so it
 * says 查一查 and never 逾期; without a date it never speaks of one. At most 20 characters.
 */
export const messageAdvice = (moment: MessageMoment): string => {
  const { kind, on, checkBy } = moment;
  switch (kind) {
    case 'result-10':
    case 'result-24':
      return askForResult;
    case 'visit':
      return '明天就是您记下的那一天';
    case 'yearly':
      return lookUpLast;
    case 'usual':
      return '上次也是这时候办的，先查一查';
    case 'look-7':
    case 'look-21':
    case 'look-49':
      if (moment.money === 'stopped') return '钱停了，先打电话问一问';
      if (checkBy === null) return lookUpLast;
      return checkBy < on ? '先查一查，没办还可以补' : lookUpDone;
    default: {
      if (checkBy === null) return lookUpLast;
      const days = countdown(moment);
      if (days === null) return lookUpDone;
      return byWhen(moment, days);
    }
  }
};

/** The same in at most five characters. */
export const messageStatus = (moment: MessageMoment): string => {
  switch (moment.kind) {
    case 'result-10':
    case 'result-24':
      return '看结果';
    case 'visit':
      return '明天去办';
    case 'yearly':
    case 'look-7':
    case 'look-21':
    case 'look-49':
      return '查一查';
    case 'usual':
      return countdown(moment) === null ? '该查了' : '可以办了';
    default:
      return countdown(moment) === null ? '该查了' : '该办了';
  }
};

/**
 * What it is about; money for an injury or a survivor is no pension. `who`: the elder as the subject, 妈妈; `also`: of
 * the other benefits of the same visit.
 */
export const messageTask = (who: string, scheme: Scheme, also: readonly Scheme[] = []): string => {
  const schemes = [scheme, ...also];
  const pension = schemes.some(isPension) ? ['养老'] : [];
  const other = schemes.every(isPension) ? [] : ['待遇'];
  return `${who}的${[...pension, ...other].join('和')}认证`;
};
