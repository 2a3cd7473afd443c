import fc from 'fast-check';
import { chinaDay } from '../../../src/rules/china-time.ts';
import { formatDay, parseDay } from '../../../src/rules/civil-date.ts';
import { planReminders } from '../../../src/rules/reminders/plan-reminders.ts';
import type { BenefitToRemind } from '../../../src/rules/reminders/types.ts';
import { windowWith } from '../support/reminders.ts';

const start = Date.parse('2026-06-01T00:00:00Z');
const aDay = fc.integer({ min: parseDay('2026-06-01') ?? 0, max: parseDay('2028-06-01') ?? 0 });

const benefit: fc.Arbitrary<Omit<BenefitToRemind, 'id'>> = fc
  .record({
    checkBy: fc.option(aDay),
    openFor: fc.option(fc.nat(400)),
    state: fc.constantFrom('open', 'waiting', 'stopped'),
    since: aDay,
    sent: fc.nat(5),
    reasons: fc.subarray(['past-window', 'before-first-payment', 'look-up-first'] as const),
  })
  .map(({ checkBy, openFor, state, since, sent, reasons }) => ({
    window: windowWith(
      checkBy === null ? null : formatDay(checkBy),
      checkBy === null || openFor === null ? null : formatDay(checkBy - openFor),
      reasons,
    ),
    state,
    waitingSince: formatDay(since),
    sent,
  }));

const world = fc.record({
  benefits: fc.array(benefit, { maxLength: 5 }).map((list) => list.map((one, index) => ({ ...one, id: `e${index}` }))),
  credits: fc.nat(12),
  now: fc.nat(700 * 86_400_000).map((ms) => start + ms),
  hour: fc.integer({ min: 9, max: 20 }),
  yearlyLookUpOn: fc.constantFrom(null, '01-05', '09-01'),
});

const planOf = ({
  benefits,
  credits,
  now,
  hour,
  yearlyLookUpOn,
}: typeof world extends fc.Arbitrary<infer W> ? W : never) => {
  const result = planReminders(benefits, credits, new Date(now).toISOString(), { hour, yearlyLookUpOn });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const runs = { numRuns: 1000 };

describe('whatever the family, the credits and the hour', () => {
  it('no more is promised than there are credits, and none is left unused', () => {
    fc.assert(
      fc.property(world, (w) => {
        const { funded, unfunded, missingCredits } = planOf(w);
        expect(funded.length).toBe(Math.min(w.credits, funded.length + unfunded.length));
        expect(missingCredits).toBe(unfunded.length);
      }),
      runs,
    );
  });

  it('nothing is planned for the past, before an opening, or for a stopped elder', () => {
    fc.assert(
      fc.property(world, (w) => {
        const { funded, unfunded } = planOf(w);
        for (const { benefitId, kind, on, at } of [...funded, ...unfunded]) {
          const of = w.benefits.find(({ id }) => id === benefitId);
          expect(Date.parse(at)).toBeGreaterThan(w.now);
          expect(formatDay(chinaDay(Date.parse(at)))).toBe(on);
          expect(of?.state).not.toBe('stopped');
          const { opensOn, checkBy } = of?.window ?? { opensOn: null, checkBy: null };
          if (opensOn !== null && kind !== 'result' && checkBy !== formatDay(chinaDay(w.now)))
            expect(on >= opensOn).toBe(true);
        }
      }),
      runs,
    );
  });

  it('one elder never gets two messages on one day, and their rounds count up without a gap', () => {
    fc.assert(
      fc.property(world, (w) => {
        const { funded, unfunded } = planOf(w);
        for (const { id, sent } of w.benefits) {
          const own = [...funded, ...unfunded].filter(({ benefitId }) => benefitId === id);
          expect(new Set(own.map(({ on }) => on)).size).toBe(own.length);
          const rounds = own.map(({ round }) => round).sort((a, b) => a - b);
          expect(rounds).toEqual(own.map((_, index) => sent + index + 1));
        }
      }),
      runs,
    );
  });

  it('every elder’s best moment is funded before any elder’s later one', () => {
    fc.assert(
      fc.property(world, (w) => {
        const { funded, unfunded } = planOf(w);
        const last = Math.max(0, ...funded.map(({ round }) => round));
        const next = Math.min(...unfunded.map(({ round }) => round));
        expect(last <= next).toBe(true);
      }),
      runs,
    );
  });

  it('one more credit funds one more message and takes none away', () => {
    fc.assert(
      fc.property(world, (w) => {
        const [fewer, more] = [planOf(w), planOf({ ...w, credits: w.credits + 1 })];
        expect(more.funded).toEqual(expect.arrayContaining(fewer.funded));
      }),
      runs,
    );
  });

  it('the order of the elders does not matter', () => {
    fc.assert(
      fc.property(world, (w) => {
        expect(planOf({ ...w, benefits: [...w.benefits].reverse() })).toEqual(planOf(w));
      }),
      runs,
    );
  });
});
