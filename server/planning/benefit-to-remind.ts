import { parseDay } from '../../src/rules/civil-date.ts';
import { sentCountsFrom } from '../../src/rules/reminders/sent-counts-from.ts';
import type { BenefitToRemind } from '../../src/rules/reminders/types.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { chinaDate } from '../clock.ts';
import type { KnownPerson } from '../store/ports/people.ts';
import type { Reminder } from '../store/ports/reminders.ts';
import type { KnownBenefit } from './known-benefit.ts';

/** The message was about this benefit in its running cycle, alone or beside another. */
const tellsOf =
  ({ benefit, cycle }: KnownBenefit) =>
  (row: Reminder): boolean =>
    (row.benefitId === benefit.id && row.cycle === cycle) ||
    row.also.some((other) => other.benefitId === benefit.id && other.cycle === cycle);

const latest = (days: readonly CivilDate[]): CivilDate | null => [...days].sort().at(-1) ?? null;

/** What the rules have to know of one benefit. `gone`: messages to this person that count as sent. */
export const benefitToRemind = (
  own: KnownBenefit,
  person: KnownPerson,
  gone: readonly Reminder[],
  today: CivilDate,
): BenefitToRemind => {
  const { elder, benefit, window } = own;
  const told = {
    id: benefit.id,
    elderId: elder.id,
    region: elder.region,
    window,
    state: elder.stopped === null ? benefit.state : ('stopped' as const),
    toldOn: toldOn(own, person, today),
    waitingSince: benefit.waitingSince ?? undefined,
    lastCertifiedOn: benefit.lastCertifiedOn,
    role: 'acts' as const,
  };
  const messages = gone.filter(tellsOf(own));
  const yearly = latest(messages.filter(({ kind }) => kind === 'yearly').map(({ on }) => on));
  const from = sentCountsFrom(told, today);
  const counts = ({ on }: Reminder): boolean => from === null || (on >= from && (yearly === null || on > yearly));
  return { ...told, sent: messages.filter(counts).length, lastSentOn: latest(messages.map(({ on }) => on)) };
};

/** The latest stored day on which the family told something: they came, it was certified, they wait. */
const toldOn = ({ benefit }: KnownBenefit, { createdAt }: KnownPerson, today: CivilDate): CivilDate => {
  const days = [chinaDate(createdAt), benefit.lastCertifiedOn, benefit.waitingSince];
  return latest(days.filter((day): day is CivilDate => parseDay(day) !== null).filter((day) => day <= today)) ?? today;
};
