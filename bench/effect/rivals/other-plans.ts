import { daysBefore } from './fixed-days.ts';
import { ourPlan } from './our-plan.ts';
import { remembered } from './remembered.ts';
import type { Plan } from './types.ts';

/** One plan for who acts, and where there is no date; the others so many days before it. */
export const backingUp = (daysOf: (turn: number) => readonly number[], acting: Plan = ourPlan): Plan =>
  remembered((situation, cache) => {
    const isActing = situation.role === 'acts' || situation.waitingSince !== null || situation.known === 'unknown';
    return isActing ? acting(situation, cache) : daysBefore(situation, daysOf(situation.turn));
  });

const dense = Array.from({ length: 28 }, (_, index) => 60 - 3 * index);

/** Every third day from two months before to three weeks after, and our plan where there is no date. */
export const everyThirdDay: Plan = remembered((situation, cache) =>
  situation.known === 'unknown' ? ourPlan(situation, cache) : daysBefore(situation, dense),
);
