import { planReminders } from '../../src/rules/reminders/plan-reminders.ts';
import type { BenefitToRemind, ReminderPlan } from '../../src/rules/reminders/types.ts';
import { certificationWindow } from '../../src/rules/window/certification-window.ts';
import { families, today } from './families.ts';

/** `npm run bench:reminders`: for twelve families, how many messages of the year ahead could be sent, and how many are asked for. */
const now = `${today}T10:00:00+08:00`;
const yearAhead = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;

const within = (items: ReminderPlan['funded']): number => items.filter(({ on }) => on <= yearAhead).length;

console.log('family | in the year ahead | asked for (the rest is optional) | first');
for (const { name, region, scheme, last, waitingSince } of families) {
  const window = certificationWindow({ region, scheme, lastCertifiedOn: last }, today);
  if (!window.ok) throw new Error(`${name}: ${window.error.field}`);
  const benefit: BenefitToRemind = {
    id: 'b',
    elderId: 'e',
    region,
    window: window.value,
    state: waitingSince ? 'waiting' : 'open',
    toldOn: today,
    waitingSince,
    lastCertifiedOn: last,
    role: 'acts',
    sent: 0,
    lastSentOn: null,
  };
  const plan = planReminders([benefit], 0, now, { hour: 9, yearlyLookUpOn: today.slice(5) });
  if (!plan.ok) throw new Error(`${name}: ${plan.error.field}`);
  const { unfunded, missingForBest } = plan.value;
  console.log([name, within(unfunded), missingForBest, unfunded[0]?.on ?? 'never'].join(' | '));
}
