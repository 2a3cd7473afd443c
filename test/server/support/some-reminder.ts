import type { Reminder } from '../../../server/store/ports/reminders.ts';

/** A planned reminder; what a test is about is given, the rest does not matter to it. */
export const someReminder = (change: Partial<Reminder> = {}): Reminder => ({
  id: 'r1',
  personId: 'p1',
  elderId: 'mum',
  benefitId: 'b1',
  cycle: 'c1',
  moment: 'check-14',
  kind: 'check-14',
  on: '2026-11-30',
  at: 1000,
  round: 1,
  funded: true,
  checkBy: '2026-12-14',
  state: 'planned',
  notBefore: 1000,
  calls: 0,
  refusals: 0,
  owner: null,
  leaseUntil: null,
  templateId: null,
  msgid: null,
  code: null,
  reason: null,
  spent: false,
  ...change,
});
