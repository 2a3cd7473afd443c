import type { Day } from '../../../src/rules/civil-date.ts';
import { hasApp } from './has-app.ts';
import { replan } from './plans.ts';
import { carriedOutOn, chance, delay, elderSide, isDone, isSettled, type State } from './state.ts';

const scansInOneGo = 3;

/** Somebody is with the elder and means to do it: first a look, then the way that suits. */
export const attempt = (state: State, day: Day, who: number, again: number): void => {
  if (isDone(state, day)) {
    saysDone(state, day, who);
    return;
  }
  if (state.known === 'unknown' && who !== elderSide) lookUpDate(state, day, who);
  const { opensOn, way } = state.family;
  if (opensOn !== null && day < opensOn) return; // the page says that it would not count yet
  if (way === 'slow') arrange(state, day, who, state.draw.slowLead);
  else if (way === 'abroad') arrange(state, day, who, state.draw.abroadLead);
  else scanFace(state, day, who, again);
};

const lookUpDate = (state: State, day: Day, who: number): void => {
  if (chance(state, 'looksUp', state.family.start, who) >= state.draw.looksUp) return;
  state.known = 'day';
  state.toldOn = day;
  replan(state, day);
};

/** Asked for on that day, done when the visitor comes or the papers are there. */
const arrange = (state: State, day: Day, who: number, lead: number): void => {
  state.coming.push({ day: day + 1 + delay(state, lead, 'lead', day, who), kind: 'done', who, sentOn: 0, again: 0 });
};

const scanFace = (state: State, day: Day, who: number, again: number): void => {
  if (chance(state, 'face', day, who) >= state.draw.faceFails) finish(state, day, who);
  else if (again + 1 >= scansInOneGo)
    arrange(state, day, who, state.draw.slowLead); // to the counter then
  else tryAgain(state, day + 1, who, again + 1);
};

const tryAgain = (state: State, from: Day, who: number, again: number): void => {
  const on = carriedOutOn(state, from, who);
  if (on !== null) state.coming.push({ day: on, kind: 'try', who, sentOn: 0, again });
};

/** Gone through with it. A first scan may have been only the login; only a look into the record tells. */
export const finish = (state: State, day: Day, who: number): void => {
  const counts = chance(state, 'counts', day, who) >= state.draw.notCounted;
  if (counts && state.certifiedOn === null && !isSettled(state, day)) state.certifiedOn = day;
  const looks = chance(state, 'sees', day, who) < state.draw.sees || day >= state.family.stopsOn; // the money shows it
  if (looks) {
    if (isDone(state, day)) saysDone(state, day, who);
    else tryAgain(state, day + 1, who, 0);
  } else if (tellsApp(state, day, who)) saysWaiting(state, day, who);
};

const tellsApp = (state: State, day: Day, who: number): boolean =>
  hasApp(state.rival) && who !== elderSide && chance(state, 'tells', day, who) < state.draw.tells;

/** 看到记录了. */
const saysDone = (state: State, day: Day, who: number): void => {
  if (!tellsApp(state, day, who)) return;
  state.over = true;
  replan(state, day);
};

/** 还在等结果, or 没去看: one plan asks again, the others take it for done. */
const saysWaiting = (state: State, day: Day, who: number): void => {
  if (state.rival.asksForResult) {
    state.waitingSince = day;
    state.acting = who;
  } else state.over = true;
  replan(state, day);
};

/** Asked for the result: it is there, or it was never done. */
export const lookForResult = (state: State, day: Day, who: number): void => {
  if (isDone(state, day)) {
    saysDone(state, day, who);
    return;
  }
  state.waitingSince = null;
  state.toldOn = day;
  replan(state, day);
  tryAgain(state, day, who, 0);
};
