import fc from 'fast-check';
import type { Changed } from '../../../../src/contract/change.ts';
import { instantOf, todayInChina } from '../../../../src/rules/china-time.ts';
import { formatDay, parseDay } from '../../../../src/rules/civil-date.ts';
import type { CivilDate } from '../../../../src/rules/vocabulary.ts';
import type { Death } from '../../support/killed-service.ts';
import { mum, mumsBenefit } from '../../support/mum.ts';

type Said = { id: string; now: number; clock: number; records: readonly string[] };

/** One thing that somebody does on their phone, as it is when they do it. */
type Deed = (said: Said) => Changed;

const ofMum = { elder: mum.id, benefit: mumsBenefit.id };
const another = { ...mumsBenefit, id: 'benefit-survivor', scheme: 'survivor' as const };

const daysAgo = (now: number, days: number): CivilDate => formatDay((parseDay(todayInChina(now)) ?? 0) - days);

const record =
  (kind: 'seen' | 'waiting', days: number): Deed =>
  ({ id, now, clock }) => {
    const said = { id, on: daysAgo(now, days), saidAt: instantOf(clock), by: null };
    const value = kind === 'seen' ? { ...said, kind, nextDueOn: null } : { ...said, kind };
    return { ...ofMum, what: 'record', value };
  };

/** Of any record that was said before; a typed word where there is none. */
const takeBack =
  (which: number): Deed =>
  ({ id, clock, records }) => {
    const takesBack = records[which % Math.max(1, records.length)];
    if (takesBack === undefined) return { what: 'messages', elder: mum.id, value: true };
    return { ...ofMum, what: 'record', value: { id, kind: 'take-back', takesBack, saidAt: instantOf(clock) } };
  };

const deed = fc.oneof(
  fc
    .tuple(fc.constantFrom('seen' as const, 'waiting' as const), fc.nat({ max: 20 }))
    .map(([kind, days]) => record(kind, days)),
  fc.nat({ max: 5 }).map(takeBack),
  fc.constantFrom(1940, 1946, null).map(
    (value): Deed =>
      () => ({ what: 'elder-field', elder: mum.id, field: 'birthYear', value }),
  ),
  fc.constantFrom('not-needed', null, null).map(
    (value): Deed =>
      () => ({ what: 'elder-field', elder: mum.id, field: 'stopped', value }),
  ),
  fc.constantFrom('paid', 'stopped', null).map(
    (value): Deed =>
      () => ({ ...ofMum, what: 'benefit-field', field: 'money', value }),
  ),
  fc.nat({ max: 30 }).map(
    (days): Deed =>
      ({ now }) => ({ ...ofMum, what: 'benefit-field', field: 'visitOn', value: daysAgo(now, -days) }),
  ),
  fc.constant<Deed>(() => ({ what: 'benefit-added', elder: mum.id, benefit: another.id, value: another })),
  fc.constantFrom(mumsBenefit.id, another.id).map(
    (benefit): Deed =>
      ({ records }) => ({ what: 'benefit-removed', elder: mum.id, benefit, value: records.slice(0, 2) }),
  ),
  fc.constantFrom('mine' as const, 'back' as const).map(
    (value): Deed =>
      () => ({ ...ofMum, what: 'claim', value }),
  ),
  fc.boolean().map(
    (value): Deed =>
      () => ({ what: 'messages', elder: mum.id, value }),
  ),
);

/**
 * `send`: this phone reaches the service after it. `again`: it sends an earlier request once more, whose answer was lost.
 * `killed`: what it sends kills the service, which is started again; no answer comes, so the phone keeps it and sends it
 * once more. `tick`: the service sends what is due.
 */
type Step = {
  phone: number;
  minutes: number;
  deed: Deed;
  send: boolean;
  killed: Death | null;
  again: number | null;
  tick: boolean;
};

export type History = {
  /** How far each phone's clock is ahead, in minutes. */
  ahead: readonly number[];
  steps: readonly Step[];
  /** In which order phones that were offline come back. */
  back: readonly number[];
};

const clock = fc.constantFrom(0, 0, -3, 45, -1500, 60 * 24 * 40, -60 * 24 * 400);

/** Three phones over some weeks: late, repeated, in any order, offline, with wrong clocks, and a service that is killed. */
export const anyHistory: fc.Arbitrary<History> = fc.record({
  ahead: fc.tuple(clock, clock, clock),
  steps: fc.array(
    fc.record({
      phone: fc.nat({ max: 2 }),
      minutes: fc.constantFrom(1, 30, 600, 60 * 24, 60 * 24 * 2),
      deed,
      send: fc.boolean(),
      killed: fc.constantFrom(null, null, null, 'before' as const, 'after' as const),
      again: fc.option(fc.nat({ max: 9 })),
      tick: fc.boolean(),
    }),
    { minLength: 1, maxLength: 10 },
  ),
  back: fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
});
