import type { Reminder, ReminderFacts, ReminderStage } from '../../../server/store/ports/reminders.ts';
import { day } from '../../support/day.ts';

const facts: ReminderFacts = {
  id: 'r1',
  ownerId: 'p1',
  personId: 'p1',
  elderId: 'mum',
  benefitId: 'b1',
  cycleId: 'c1',
  also: [],
  kind: 'check-14',
  on: day('1970-01-01'),
  at: 1000,
  round: 1,
  funded: true,
  promised: {
    checkBy: day('2026-12-14'),
    adviseBy: day('2026-12-07'),
    opensOn: null,
    ruleKind: 'rolling',
    planVersion: '2',
  },
  calls: 0,
  refusals: 0,
  templateId: null,
  msgid: null,
  code: null,
  spent: false,
  openedAt: null,
};

/** A reminder, planned unless said; what a test is about is given, the rest does not matter to it. */
export const someReminder = (
  change: Partial<ReminderFacts> = {},
  stage: ReminderStage = { state: 'planned', notBefore: 1000 },
): Reminder => ({ ...facts, ...change, ...stage });
