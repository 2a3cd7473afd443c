import type { Day } from '../../../src/rules/civil-date.ts';
import { replanForCredit } from './plans.ts';
import { carriedOutOn, chance, elderSide, type State } from './state.ts';
import { lookForResult } from './trying.ts';

const nearDays = 7; // from here on a message pulls with all its force
const daysUnknown = 14; // how near the day feels to who has no date

/** A message is read: perhaps another subscription, perhaps an intention. */
export const read = (state: State, day: Day, who: number, sentOn: Day): void => {
  const told = state.people[who];
  if (told) {
    told.read += 1;
    if (chance(state, 'regrants', day, who) < state.draw.regrants) {
      told.credits += 1;
      replanForCredit(state, told, who, day);
    }
  }
  if (state.over) return;
  const pull = state.draw.acts * habitOf(state, told?.read ?? 1) * diffused(state, who, sentOn);
  if (state.waitingSince !== null && told?.role === 'acts') {
    if (chance(state, 'intends', day, who) < pull) lookForResult(state, day, who);
    return;
  }
  if (chance(state, 'intends', day, who) < pull * nearness(state, day, who)) intend(state, day, who);
};

/** The phone's own calendar rings: no message, no habit, nobody else. */
export const hearAlarm = (state: State, day: Day, who: number): void => {
  if (state.over) return;
  if (chance(state, 'intends', day, who) < state.draw.acts * nearness(state, day, who)) intend(state, day, who);
};

const intend = (state: State, day: Day, who: number): void => {
  const on = carriedOutOn(state, day, who);
  if (on !== null) state.coming.push({ day: on, kind: 'try', who, sentOn: 0, again: 0 });
};

const habitOf = ({ draw }: State, read: number): number => draw.habit ** (read - 1);

/** Who is named acts as if alone; who is told on the same day as others thinks that another may. */
const diffused = ({ rival, people, draw, toldThatDay }: State, who: number, sentOn: Day): number => {
  const isNamed = who === elderSide || (rival.tells === 'roles' && people[who]?.role === 'acts');
  return isNamed ? 1 : draw.diffusion ** ((toldThatDay?.get(sentOn) ?? 1) - 1);
};

const nearness = ({ family, draw, known }: State, day: Day, who: number): number => {
  const left = known === 'unknown' && who !== elderSide ? daysUnknown : family.lastDay - day;
  return left <= nearDays ? 1 : 0.5 ** ((left - nearDays) / draw.farDays);
};
