import type { Day } from '../../../src/rules/civil-date.ts';
import type { Draw } from '../model/draws.ts';
import type { Rival } from '../rivals/types.ts';
import { begin } from './begin.ts';
import { nextOn, nextToTell, officeDays } from './plans.ts';
import { hearAlarm, read } from './reading.ts';
import { send, sendFromOffice } from './sending.ts';
import { elderSide, type Happening, isSettled, type State } from './state.ts';
import { attempt, finish } from './trying.ts';
import type { Family, Outcome } from './types.ts';

const daysWatched = 180; // after the last day; what is not done by then counts as so many days

/** One family, one draw, one rival: a whole cycle, happening by happening; of one day's, messages go first. */
export const live = (family: Family, draw: Draw, rival: Rival, cache: State['cache']): Outcome => {
  const state = begin(family, draw, rival, cache);
  const end = family.lastDay + daysWatched;
  const letters = rival.tells === 'office' ? officeDays(state) : [];
  for (;;) {
    const who = nextToTell(state);
    const messageOn = letters[0] ?? nextOn(state, who);
    const happening = soonest(state);
    const day = Math.min(messageOn, happening?.day ?? Number.POSITIVE_INFINITY);
    if (day > end) return outcomeOf(state, end);
    if (happening && happening.day < messageOn) take(state, happening);
    else if (letters.shift() === undefined) send(state, day, who);
    else if (!isKnownToOffice(state, day)) sendFromOffice(state, day, elderSide);
  }
};

const isKnownToOffice = (state: State, day: Day): boolean => isSettled(state, day) || state.certifiedOn !== null;

const soonest = ({ coming }: State): Happening | null => {
  let first: Happening | null = null;
  for (const one of coming) if (first === null || one.day < first.day) first = one;
  return first;
};

const take = (state: State, happening: Happening): void => {
  state.coming.splice(state.coming.indexOf(happening), 1);
  const { kind, day, who, sentOn, again } = happening;
  if (kind === 'read') read(state, day, who, sentOn);
  else if (kind === 'alarm') hearAlarm(state, day, who);
  else if (kind === 'try') attempt(state, day, who, again);
  else finish(state, day, who);
};

const outcomeOf = ({ family, certifiedOn, rival, sent, wasted, annoying }: State, end: Day): Outcome => {
  const silent = family.settledOn !== null;
  const byFamily = certifiedOn !== null && certifiedOn <= family.lastDay;
  const until = Math.min(certifiedOn ?? end, end);
  return {
    inTime: silent || byFamily,
    byFamily: byFamily && !silent,
    daysWithoutMoney: silent ? 0 : Math.max(0, until - family.stopsOn),
    sent,
    wasted,
    annoying,
    told: toldUnder(rival, family),
  };
};

const toldUnder = ({ tells }: Rival, { people }: Family): number => {
  if (tells === 'nobody') return 0;
  return tells === 'everyone' || tells === 'roles' ? people.length : 1;
};
