import fc from 'fast-check';
import { chinaDay } from '../../../src/rules/china-time.ts';
import { formatDay } from '../../../src/rules/civil-date.ts';
import { tellsOf } from '../../../src/rules/reminders/tells-of.ts';
import type { PlannedReminder } from '../../../src/rules/reminders/types.ts';
import { anyFamily, planOf, type World } from '../support/any-family.ts';

/** Ten properties, 24,000 plans in all. */
const runs = { numRuns: 2000 };

const itemsOf = (world: World): PlannedReminder[] => {
  const { funded, unfunded } = planOf(world);
  return [...funded, ...unfunded];
};
const holds = (check: (world: World) => void) => fc.assert(fc.property(anyFamily, check), runs);

describe('whatever the family, the credits and the hour', () => {
  it('no benefit that is not done is without a next moment for who acts, unless yearly look-ups are off', () => {
    holds((world) => {
      const items = itemsOf({ ...world, yearlyLookUpOn: world.yearlyLookUpOn ?? '03-01' });
      const left = world.benefits.filter(
        ({ id, state, role }) => state !== 'stopped' && role === 'acts' && !items.some((item) => tellsOf(item, id)),
      );
      expect(left).toEqual([]);
    });
  });

  it('nothing is planned for the past or for a stopped elder', () => {
    holds((world) => {
      for (const item of itemsOf(world)) {
        expect(Date.parse(item.at)).toBeGreaterThan(world.now);
        expect(formatDay(chinaDay(Date.parse(item.at)))).toBe(item.on);
        for (const { id, state } of world.benefits) expect(state === 'stopped' && tellsOf(item, id)).toBe(false);
      }
    });
  });

  it('nothing goes before an opening but looks for a result and a visit', () => {
    holds((world) => {
      for (const item of itemsOf(world)) {
        const told = world.benefits.filter(({ id }) => tellsOf(item, id));
        const early = told.filter(({ window }) => window.opensOn !== null && item.on < window.opensOn);
        if (early.length > 0) expect(item.kind).toMatch(/^(result-|visit)/);
      }
    });
  });

  it('no benefit is told of twice on one day, alone or beside another', () => {
    holds((world) => {
      const items = itemsOf(world);
      for (const { id } of world.benefits) {
        const days = items.filter((item) => tellsOf(item, id)).map(({ on }) => on);
        expect(new Set(days).size).toBe(days.length);
      }
    });
  });

  it('who is told of beside another is of the same elder, place and role, and has no message of its own', () => {
    holds((world) => {
      const items = itemsOf(world);
      const byId = new Map(world.benefits.map((benefit) => [benefit.id, benefit]));
      for (const { benefitId, also } of items.filter((item) => item.also.length > 0)) {
        const leader = byId.get(benefitId);
        for (const id of also) {
          const { elderId, region, role, state, visitOn, window } = byId.get(id) ?? {};
          expect({ elderId, region, role, visitOn, missed: window?.missed }).toEqual({
            elderId: leader?.elderId,
            region: leader?.region,
            role: leader?.role,
            visitOn: null,
            missed: false,
          });
          expect(state).not.toBe('stopped');
          expect(items.some((item) => item.benefitId === id)).toBe(false);
          const inTime = items.filter((item) => item.also.includes(id)).some(({ on }) => on <= (window?.checkBy ?? ''));
          expect(inTime).toBe(true);
        }
      }
    });
  });

  it('both lists are in order, and no more is promised than there are credits', () => {
    holds((world) => {
      const { funded, unfunded, missingCredits, missingForBest } = planOf(world);
      const key = ({ at, round, benefitId }: PlannedReminder) => `${at} ${String(round).padStart(3, '0')} ${benefitId}`;
      for (const list of [funded, unfunded]) expect(list.map(key)).toEqual(list.map(key).sort());
      expect(funded.length).toBe(Math.min(world.credits, funded.length + unfunded.length));
      expect(missingCredits).toBe(unfunded.length);
      const early = unfunded.filter(({ round }) => round <= 2).length;
      expect(missingForBest >= early && missingForBest <= missingCredits).toBe(true);
    });
  });

  it('rounds of a benefit count up from what was sent, without a gap', () => {
    holds((world) => {
      const items = itemsOf(world);
      for (const { id, sent } of world.benefits) {
        const rounds = items.filter(({ benefitId }) => benefitId === id).map(({ round }) => round);
        expect(rounds.sort((a, b) => a - b)).toEqual(rounds.map((_, index) => sent + index + 1));
      }
    });
  });

  it('who backs up hears of the date a week before, of what passed, and of no result', () => {
    holds((world) => {
      const byId = new Map(world.benefits.map((benefit) => [benefit.id, benefit]));
      for (const { benefitId, kind } of itemsOf(world)) {
        if (byId.get(benefitId)?.role === 'backs-up') expect(kind).toMatch(/^(check-[73]|look-(7|21|49))$/);
      }
    });
  });

  it('one more credit funds one more message and takes none away', () => {
    holds((world) => {
      const [fewer, more] = [planOf(world), planOf({ ...world, credits: world.credits + 1 })];
      expect(more.funded).toEqual(expect.arrayContaining(fewer.funded));
      expect(more.funded.length - fewer.funded.length).toBe(Math.min(1, fewer.unfunded.length));
    });
  });

  it('the order of the benefits does not matter', () => {
    holds((world) => {
      expect(planOf({ ...world, benefits: [...world.benefits].reverse() })).toEqual(planOf(world));
    });
  });
});
