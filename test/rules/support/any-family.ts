import fc from 'fast-check';
import type { Rule } from '../../../src/rules/book/cycles-schema.ts';
import { chinaDay } from '../../../src/rules/china-time.ts';
import { formatDay } from '../../../src/rules/civil-date.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { planReminders } from '../../../src/rules/reminders/plan-reminders.ts';
import type { BenefitToRemind, ReminderPlan } from '../../../src/rules/reminders/types.ts';
import { windowWith } from './reminders.ts';

export type World = {
  benefits: readonly BenefitToRemind[];
  credits: number;
  now: number;
  hour: number;
  yearlyLookUpOn: string | null;
};

const start = Date.parse('2026-06-01T00:00:00Z');
const byYear: Rule = {
  kind: 'period',
  period: 'year',
  certainty: 'reported',
  src: [0],
  sourceDate: null,
  toldBy: '试验',
};

const window = (today: number) =>
  fc
    .record({
      checkBy: fc.option(
        fc.oneof(fc.integer({ min: -100, max: 60 }), fc.constant(0), fc.integer({ min: 0, max: 420 })),
        {
          freq: 6,
        },
      ),
      openFor: fc.option(fc.nat(400)),
      missed: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
      reasons: fc.subarray(['past-window', 'before-first-payment', 'look-up-first'] as const),
      period: fc.boolean(),
    })
    .map(({ checkBy, openFor, missed, reasons, period }) => {
      const day = (offset: number) => formatDay(today + offset);
      return {
        ...windowWith(
          checkBy === null ? null : day(checkBy),
          checkBy === null || openFor === null ? null : day(checkBy - openFor),
          reasons,
        ),
        missed,
        cycle: period ? byYear : null,
      };
    });

const benefit = (today: number): fc.Arbitrary<Omit<BenefitToRemind, 'id'>> => {
  const ago = (max: number) => fc.nat(max).map((days) => formatDay(today - days));
  return fc.record({
    elderId: fc.constantFrom('ma', 'ba'),
    region: fc.constantFrom('320000', '420100').map(regionCode),
    window: window(today),
    state: fc.constantFrom('open', 'open', 'waiting', 'stopped'),
    toldOn: ago(120),
    waitingSince: ago(50),
    lastCertifiedOn: fc.oneof(fc.constantFrom(null, 'never', '2024-02-29', '2026-03'), ago(500)),
    role: fc.constantFrom('acts', 'acts', 'backs-up'),
    sent: fc.nat(5),
    lastSentOn: fc.option(ago(30)),
    visitOn: fc.option(
      fc.integer({ min: -10, max: 60 }).map((days) => formatDay(today + days)),
      { freq: 1 },
    ),
  });
};

/** One person's elders, whatever they draw, were told and wait for, on any hour of two years. */
export const anyFamily: fc.Arbitrary<World> = fc
  .nat(700 * 86_400_000)
  .map((ms) => start + ms)
  .chain((now) =>
    fc.record({
      now: fc.constant(now),
      benefits: fc
        .array(benefit(chinaDay(now)), { maxLength: 5 })
        .map((list) => list.map((one, index) => ({ ...one, id: `b${index}` }))),
      credits: fc.nat(12),
      hour: fc.integer({ min: 9, max: 20 }),
      yearlyLookUpOn: fc.constantFrom(null, '01-05', '09-01', '12-31'),
    }),
  );

export const planOf = ({ benefits, credits, now, hour, yearlyLookUpOn }: World): ReminderPlan => {
  const result = planReminders(benefits, credits, new Date(now).toISOString(), { hour, yearlyLookUpOn });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
