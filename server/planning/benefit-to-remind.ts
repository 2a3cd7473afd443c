import { lastText } from '../../src/rules/benefit/window-of.ts';
import { countSent } from '../../src/rules/reminders/count-sent.ts';
import type { BenefitState, BenefitToRemind } from '../../src/rules/reminders/types.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { CaredBenefit } from './cared-benefit.ts';

/** The message was about this benefit in its running cycle, alone or beside another. */
const tellsOf =
  ({ benefit, cycle }: CaredBenefit) =>
  (row: Reminder): boolean =>
    (row.benefitId === benefit.id && row.cycleId === cycle.id) ||
    row.also.some((other) => other.benefitId === benefit.id && other.cycleId === cycle.id);

const stateOf = ({ elder, dates }: CaredBenefit): BenefitState =>
  elder.stopped !== null ? 'stopped' : dates.waitingSince === null ? 'open' : 'waiting';

/** What the rules have to know of one benefit. `gone`: messages to this person that count as sent. */
export const benefitToRemind = (own: CaredBenefit, gone: readonly Reminder[], today: CivilDate): BenefitToRemind => {
  const { elder, benefit, dates, window } = own;
  const told = {
    id: benefit.id,
    elderId: elder.id,
    region: benefit.region,
    window,
    state: stateOf(own),
    toldOn: benefit.toldOn < today ? benefit.toldOn : today, // a clock may have gone back
    ...(dates.waitingSince === null ? {} : { waitingSince: dates.waitingSince }),
    lastCertifiedOn: lastText(dates.last),
    visitOn: benefit.visitOn,
    role: own.role,
  };
  return { ...told, ...countSent(told, gone.filter(tellsOf(own)), today) };
};
