import type { PlannedReminder, ReminderKind } from '../../src/rules/reminders/types.ts';
import { nextWords, reminderLine } from '../../src/words/reminder-line.ts';
import { day, instant } from '../support/day.ts';

const today = day('2026-11-28');
const item = (
  kind: ReminderKind,
  on: string,
  round: number,
  benefitId = 'b1',
  also: string[] = [],
): PlannedReminder => ({
  benefitId,
  also,
  kind,
  on: day(on),
  at: instant(`${on}T01:00:00.000Z`),
  round,
});
const line = (funded: PlannedReminder[], unfunded: PlannedReminder[], enabled = true, backed = true) =>
  reminderLine(
    { enabled, backed, plan: { funded, unfunded, missingCredits: unfunded.length, missingForBest: 0 } },
    ['b1'],
    today,
  );

it.each<[string, string, string]>([
  [
    'all that matters is there',
    line([item('check-14', '2026-12-05', 1)], [item('check-28', '2026-12-01', 3)]),
    '下次 12月5日提醒',
  ],
  [
    'one is missing',
    line([item('check-14', '2026-12-05', 1)], [item('check-7', '2026-12-12', 2)]),
    '下次 12月5日提醒 · 还差 1 条',
  ],
  ['to look up', line([item('look-7', '2026-12-05', 1)], []), '12月5日提醒您查一查'],
  ['told beside another', line([item('check-14', '2026-12-05', 1, 'b2', ['b1'])], []), '下次 12月5日提醒'],
  [
    'of another alone',
    line([item('check-14', '2026-12-05', 1, 'b2')], [item('look-7', '2026-12-05', 1)]),
    '还差 1 条才能提醒您',
  ],
  ['the only one left', line([], [item('check-3', '2026-12-05', 6)]), '还差 1 条才能提醒您'],
  ['nothing to come', line([], []), '往后没有要发的提醒'],
  [
    'the service does not know of it',
    line([item('check-14', '2026-12-05', 1)], [], true, false),
    '还没告诉提醒服务，连上网会自己送',
  ],
  ['switched off', line([item('check-14', '2026-12-05', 1)], [], false), '提醒关着'],
])('%s', (_name, said, words) => expect(said).toBe(words));

it('a result and the next year have words of their own', () => {
  expect(nextWords({ kind: 'result-10', on: day('2026-12-08') }, today)).toBe('12月8日提醒您看结果');
  expect(nextWords({ kind: 'yearly', on: day('2027-11-28') }, today)).toBe('2027年11月28日提醒您查一查');
});
