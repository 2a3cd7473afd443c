import { adviseBy } from '../../../src/rules/window/advise-by.ts';
import type { Draw } from '../model/draws.ts';
import { daysUntil, luck } from '../model/random.ts';
import { stream } from '../model/streams.ts';
import type { Rival } from '../rivals/types.ts';
import { hasApp } from './has-app.ts';
import { replan } from './plans.ts';
import { elderSide, isSettled, type State } from './state.ts';
import type { Family } from './types.ts';

const mostCredits = 60;

/** The day the elder is added: what is looked up, what is put into the calendar, what will come by itself. */
export const begin = (family: Family, draw: Draw, rival: Rival, cache: State['cache']): State => {
  const state: State = {
    family,
    draw,
    rival,
    cache,
    known: family.known,
    toldOn: family.start,
    waitingSince: null,
    over: false,
    acting: 0,
    certifiedOn: null,
    people: family.people.map(({ credits }) => ({
      role: 'acts',
      credits: rival.endless ? mostCredits : credits,
      sent: 0,
      lastSentOn: null,
      refusedInARow: 0,
      read: 0,
      planned: [],
    })),
    coming: [],
    toldThatDay: family.people.length > 1 ? new Map() : null,
    sent: 0,
    wasted: 0,
    annoying: 0,
  };
  if (hasApp(rival) && family.looksAtStart) lookAtStart(state);
  if (hasApp(rival) && family.calendar && state.known !== 'unknown') ring(state);
  expectByItself(state);
  replan(state, family.start);
  return state;
};

const lookAtStart = (state: State): void => {
  if (isSettled(state, state.family.start)) state.over = true;
  else if (state.known === 'unknown') state.known = 'day';
};

/** The entry in the phone's calendar stands on the advised day. */
const ring = ({ family, coming, over }: State): void => {
  const day = adviseBy(family.opensOn, family.lastDay);
  if (!over && day !== null && day > family.start) coming.push({ day, kind: 'alarm', who: 0, sentOn: 0, again: 0 });
};

/** What happens without any message: some remember, and a missing payment is noticed by the elder's side. */
const expectByItself = ({ family, draw, coming }: State): void => {
  if (family.triesOn !== null) coming.push({ day: family.triesOn, kind: 'try', who: 0, sentOn: 0, again: 0 });
  const noticed = family.stopsOn + daysUntil(1 / (1 + draw.noticesStop), luck(family.key, stream.notices));
  coming.push({ day: noticed, kind: 'try', who: elderSide, sentOn: 0, again: 0 });
};
