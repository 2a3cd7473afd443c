import { isCivilDate, isCivilMonth } from '../rules/civil-date.ts';
import type { CivilDate, CivilMonth } from '../rules/vocabulary.ts';

/** What a wheel is for, and who is told what was picked. */
export type Picks =
  | { fields: 'day'; onPick: (day: CivilDate) => void }
  | { fields: 'month'; onPick: (month: CivilMonth) => void };

/** Tells what was picked; false: the wheel's text is no day or month, and nothing was. */
export function tellPicked(text: string, picks: Picks): boolean {
  if (picks.fields === 'day' && isCivilDate(text)) {
    picks.onPick(text);
    return true;
  }
  if (picks.fields === 'month' && isCivilMonth(text)) {
    picks.onPick(text);
    return true;
  }
  return false;
}
