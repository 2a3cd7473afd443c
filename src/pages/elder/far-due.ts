import { knownDates } from '../../rules/benefit/known-dates.ts';
import { windowOf } from '../../rules/benefit/window-of.ts';
import type { CivilDate } from '../../rules/vocabulary.ts';
import type { Elder } from '../../state/elder.ts';
import { isItReally } from '../../words/dates.ts';
import { type Open, placeOf } from './open-questions.ts';

/** The due dates just typed that lie far from the rule's own day, and the question to ask before each is kept. */
export const farDue = (elder: Elder, known: Elder | undefined, today: CivilDate): readonly Open[] =>
  elder.benefits.flatMap((benefit) => {
    const on = knownDates(benefit).officialDueOn;
    const before = known?.benefits.find(({ id }) => id === benefit.id);
    if (on === null || (before && knownDates(before).officialDueOn === on)) return [];
    const window = windowOf(elder, benefit, today);
    const isFar = window.ok && window.value.reasons.some(({ code }) => code === 'official-far');
    const why = `${isItReally(on)}比平常远很多。没看错，再点一次下面的绿按钮。`;
    return isFar ? [{ at: placeOf('due', benefit.id), why }] : [];
  });
