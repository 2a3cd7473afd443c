import type { Certainty } from '../book/cycles-schema.ts';
import { daysBetween } from '../china-time.ts';
import type { CivilDate, Scheme } from '../vocabulary.ts';
import type { ReminderKind } from './types.ts';

/**
 * One message on the day it is read. `certainty`: of the rule behind `checkBy`; null when it cannot be told, which counts
 * as an estimate.
 */
export type MessageMoment = {
  kind: ReminderKind;
  on: CivilDate;
  checkBy: CivilDate | null;
  certainty: Certainty | null;
};

/** Days that may be counted down: an estimate has no countdown, and what is over has none. */
const countdown = ({ on, checkBy, certainty }: MessageMoment): number | null => {
  if (checkBy === null || certainty === null || certainty === 'unverified') return null;
  const days = daysBetween(on, checkBy);
  return days !== null && days > 0 ? days : null;
};

/**
 * What a message asks for: the line the service sends and the page quotes beforehand. Due dates are computed, so it says
 * 查一查 and never 逾期. At most 20 characters.
 */
export const messageAdvice = (moment: MessageMoment): string => {
  const { kind, checkBy } = moment;
  if (kind === 'result') return '看看认证记录里有没有';
  if (kind === 'after-7') return '先查一查，没办还可以补';
  if (kind === 'yearly' || checkBy === null) return '先查查上次是哪天办的';
  const days = countdown(moment);
  return days === null ? '先查查办没办，点开看' : `还有 ${days} 天，先查查办没办`;
};

/** The same in at most five characters. */
export const messageStatus = (moment: MessageMoment): string => {
  const { kind } = moment;
  if (kind === 'result') return '看结果';
  if (kind === 'yearly' || kind === 'after-7') return '查一查';
  return countdown(moment) === null ? '该查了' : '该办了';
};

/** What it is about; money for an injury or a survivor is no pension. `who`: the elder as the subject, 妈妈. */
export const messageTask = (who: string, scheme: Scheme): string =>
  `${who}的${scheme === 'injury' || scheme === 'survivor' ? '待遇' : '养老'}认证`;
