import { momentsOf, whyThisOrder } from '../../../src/pages/reminder/moments.ts';
import type { PlannedReminder } from '../../../src/rules/reminders/types.ts';
import { day, instant } from '../../support/day.ts';

const at = (kind: 'check-28' | 'check-14' | 'check-7', on: string, round: number): PlannedReminder => ({
  benefitId: 'b1',
  also: [],
  kind,
  on: day(on),
  at: instant(`${on}T01:00:00.000Z`),
  round,
});
const early = at('check-28', '2026-12-01', 3);
const best = at('check-14', '2026-12-15', 1);
const second = at('check-7', '2026-12-22', 2);
const plan = (funded: PlannedReminder[], unfunded: PlannedReminder[]) => ({
  funded,
  unfunded,
  missingCredits: unfunded.length,
  missingForBest: 0,
});

it('shows at once what will be sent and what is asked for; what only makes it steadier is folded', () => {
  const { main, more } = momentsOf(plan([best], [early, second]), 'b1');
  expect(main.map(({ item, funded }) => [item.kind, funded])).toEqual([
    ['check-14', true],
    ['check-7', false],
  ]);
  expect(more.map(({ item }) => item.kind)).toEqual(['check-28']);
});

it('says why a later message has the subscription and an earlier one goes without', () => {
  const { main, more } = momentsOf(plan([best], [early, second]), 'b1');
  expect(whyThisOrder([...main, ...more], day('2026-11-28'))).toBe(
    '12月15日那条更管用，先订给它；12月1日那条要再订才发。',
  );
});

it('says nothing where the earliest are the ones that will be sent', () => {
  const { main, more } = momentsOf(plan([best], [second]), 'b1');
  expect(whyThisOrder([...main, ...more], day('2026-11-28'))).toBeNull();
});
