import fc from 'fast-check';
import { central } from '../../../../bench/effect/model/draws.ts';
import { familyMaker } from '../../../../bench/effect/model/families.ts';
import { keyOf } from '../../../../bench/effect/model/random.ts';
import { allRivals } from '../../../../bench/effect/rivals/all-rivals.ts';
import { aFamily, aPerson, smooth } from '../support/a-family.ts';
import { liveUnder } from '../support/live-under.ts';
import '../../../support/in-november-2026.ts';

const appRivals = allRivals.filter(({ tells }) => tells !== 'nobody' && tells !== 'office').map(({ id }) => id);
const families = fc.nat(100_000).map((index) => familyMaker(keyOf(11, index))(central));

describe('in a world without accidents', () => {
  test('who does nothing and is told nothing loses the money', () => {
    expect(liveUnder('nothing', aFamily(), { ...smooth, noticesStop: 0 })).toMatchObject({ inTime: false, sent: 0 });
  });

  test.each(['once', 'one', 'alone', 'ours'])('one message is enough under %s', (id) => {
    expect(liveUnder(id, aFamily(), smooth)).toMatchObject({ inTime: true, daysWithoutMoney: 0, sent: 1, wasted: 0 });
  });

  test('four people told at once get four messages, four who take turns get one', () => {
    const family = aFamily({ people: [aPerson(), aPerson(), aPerson(), aPerson()] });
    expect(liveUnder('everyone', family, smooth).sent).toBe(4);
    expect(liveUnder('ours', family, smooth).sent).toBe(1);
  });

  test('when who acts reads nothing, the others are told a week before and do it', () => {
    const family = aFamily({ people: [aPerson({ deaf: true }), aPerson()] });
    expect(liveUnder('one', family, smooth).inTime).toBe(false);
    expect(liveUnder('ours', family, smooth).inTime).toBe(true);
  });

  test('when who acts has no subscription left, another stands in', () => {
    const family = aFamily({ people: [aPerson({ credits: 0 }), aPerson({ credits: 1 })] });
    expect(liveUnder('alone', family, smooth)).toMatchObject({ inTime: false, sent: 0 });
    expect(liveUnder('ours', family, smooth)).toMatchObject({ inTime: true, sent: 1 });
  });

  test('without a date 30/7/1 sends nothing, ours asks to look it up', () => {
    const family = aFamily({ known: 'unknown' });
    expect(liveUnder('one', family, smooth)).toMatchObject({ inTime: false, sent: 0 });
    expect(liveUnder('alone', family, smooth)).toMatchObject({ inTime: true, sent: 1 });
  });

  test('what the office has matched already it does not write about', () => {
    const family = aFamily({ settledOn: aFamily().start });
    expect(liveUnder('office', family, smooth)).toMatchObject({ inTime: true, sent: 0 });
  });
});

describe('还在等结果', () => {
  const scanOnlyLoggedIn = { ...smooth, sees: 0, notCounted: 1 };
  const family = aFamily({ triesOn: aFamily().lastDay - 50 });

  test('a scan that was only the login ends the messages of 30/7/1, and nobody knows', () => {
    expect(liveUnder('one', family, scanOnlyLoggedIn)).toMatchObject({ inTime: false, sent: 0 });
  });

  test('ours asks for the result, and the family learns that it is open still', () => {
    expect(liveUnder('alone', family, scanOnlyLoggedIn).sent).toBeGreaterThan(0);
  });
});

test('a slow way that begins a week before the day comes too late, and from −28 on in time', () => {
  const family = aFamily({ way: 'slow', people: [aPerson({ credits: 1 })] });
  const slowly = { ...smooth, slowLead: 17 };
  const leads = Array.from({ length: 60 }, (_, key) => ({ ...family, key }));
  const inTime = (id: string): number => leads.filter((one) => liveUnder(id, one, slowly).inTime).length;
  expect(inTime('slow-28')).toBeGreaterThan(inTime('ours'));
});

test('a family that never reads anything gains nothing from any plan', () => {
  fc.assert(
    fc.property(families, fc.constantFrom(...appRivals), (made, id) => {
      const people = made.people.map((person) => ({ ...person, deaf: true }));
      const family = { ...made, people, calendar: false, looksAtStart: false };
      const { inTime, daysWithoutMoney } = liveUnder('nothing', family, central);
      expect(liveUnder(id, family, central)).toMatchObject({ inTime, daysWithoutMoney, annoying: 0 });
    }),
  );
});

test('where messages neither tire nor go wrong, another subscription never hurts', () => {
  const kind = { ...central, habit: 1, diffusion: 1, notCounted: 0, faceFails: 0, regrants: 0, lost: 0 };
  fc.assert(
    fc.property(families, fc.integer({ min: 0, max: 6 }), (made, credits) => {
      const withCredits = (count: number) => ({
        ...made,
        way: 'phone' as const,
        people: made.people.slice(0, 1).map((person) => ({ ...person, credits: count })),
      });
      const [fewer, more] = [credits, credits + 1].map((count) => liveUnder('alone', withCredits(count), kind));
      expect(more?.daysWithoutMoney).toBeLessThanOrEqual(fewer?.daysWithoutMoney ?? 0);
    }),
  );
});

test('what data matching settles is in time whatever anybody does', () => {
  fc.assert(
    fc.property(families, fc.constantFrom(...allRivals.map(({ id }) => id)), (made, id) => {
      const family = { ...made, settledOn: made.lastDay };
      expect(liveUnder(id, family, central)).toMatchObject({ inTime: true, byFamily: false, daysWithoutMoney: 0 });
    }),
  );
});
