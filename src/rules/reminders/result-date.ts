import { formatDay, parseDay } from '../civil-date.ts';
import type { CivilDate } from '../vocabulary.ts';
import type { CertificationWindow } from '../window/types.ts';
import { resultDay } from './moments/waiting.ts';
import { mayMove } from './moving.ts';

/** Until when a family that waits since a day is not asked to do anything but to look for the result. */
export const resultDate = (window: CertificationWindow, waitingSince: CivilDate): CivilDate => {
  const since = parseDay(waitingSince);
  if (since === null) return waitingSince;
  return formatDay(resultDay({ checkBy: parseDay(window.checkBy), moves: mayMove(window) }, since));
};
