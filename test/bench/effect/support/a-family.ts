import type { Family } from '../../../../bench/effect/life/types.ts';
import { central, type Draw } from '../../../../bench/effect/model/draws.ts';
import { dayOf } from '../../../../src/rules/civil-date.ts';
import { regionCode } from '../../../../src/rules/region-code.ts';

/** 江苏企业, certified 2026-08-11, in the app since 2027-03-01: `checkBy` 2027-08-10, the last day that counts the 11th. */
export const aFamily = (given: Partial<Family> = {}): Family => ({
  key: 7,
  region: regionCode('320000'),
  scheme: 'enterprise',
  kind: 'rolling, boundary known',
  start: dayOf(2027, 3, 1),
  last: dayOf(2026, 8, 11),
  opensOn: null,
  lastDay: dayOf(2027, 8, 11),
  stopsOn: dayOf(2027, 9, 1),
  known: 'day',
  way: 'phone',
  settledOn: null,
  looksAtStart: false,
  calendar: false,
  triesOn: null,
  people: [aPerson()],
  ...given,
});

export const aPerson = (given: Partial<Family['people'][number]> = {}): Family['people'][number] => ({
  near: true,
  deaf: false,
  meets: 1,
  credits: 6,
  ...given,
});

/** A world without accidents: every message is read at once and acted on, every scan counts and is told. */
export const smooth: Draw = {
  ...central,
  acts: 1,
  reads: 1,
  readLag: 0,
  forgets: 0,
  farDays: 1e9,
  habit: 1,
  diffusion: 1,
  faceFails: 0,
  notCounted: 0,
  sees: 1,
  tells: 1,
  regrants: 0,
  lost: 0,
  looksUp: 1,
};
