import { type Day, parseDay } from '../../../src/rules/civil-date.ts';
import { remembered } from './remembered.ts';
import type { Plan, Situation } from './types.ts';
import { windowFor } from './window-for.ts';

/** So many days before `checkBy`, as long as there are credits; nothing where there is no date. */
export const daysBefore = (situation: Situation, days: readonly number[]): readonly Day[] => {
  const checkBy = parseDay(windowFor(situation).checkBy);
  if (checkBy === null) return [];
  return days
    .map((before) => checkBy - before)
    .filter((day) => day > situation.today)
    .slice(0, situation.credits);
};

export const fixedDays = (days: readonly number[]): Plan => remembered((situation) => daysBefore(situation, days));
