import { todayInChina } from '../../src/rules/china-time.ts';
import type { PlanMade } from '../store/ports/people.ts';
import { isCurrent } from './plan-basis.ts';

/**
 * Does the plan still hold, as far as time, the rule book and the template go? Not one made before a clock went back.
 */
export const isPlanned = ({ on, changesOn, basis }: PlanMade, now: number, templateId: string): boolean => {
  const today = todayInChina(now);
  return on !== null && on <= today && (changesOn === null || changesOn > today) && isCurrent(basis, templateId);
};
