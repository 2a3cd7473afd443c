import type { Day } from '../../../src/rules/civil-date.ts';
import { goOnAfterSend } from './plans.ts';
import { chance, delay, isDone, type State, type Told } from './state.ts';

const gentle = 3; // more to one person in one cycle is counted as annoying
const refusalsThatZero = 2;

/** One message of the app. A refusal (43101) takes the credit; the second in a row takes them all, as in the ledger (docs/decisions/0003-a-ledger-of-our-own.md). */
export const send = (state: State, day: Day, who: number): void => {
  const told = state.people[who];
  if (!told) return;
  told.credits -= 1;
  if (chance(state, 'lost', day, who) < state.draw.lost) refuse(told);
  else deliver(state, told, day, who);
  goOnAfterSend(state, told, day);
};

const refuse = (told: Told): void => {
  told.refusedInARow += 1;
  if (told.refusedInARow >= refusalsThatZero) told.credits = 0;
};

const deliver = (state: State, told: Told, day: Day, who: number): void => {
  told.refusedInARow = 0;
  told.sent += 1;
  told.lastSentOn = day;
  state.toldThatDay?.set(day, (state.toldThatDay.get(day) ?? 0) + 1);
  const isRead = !state.family.people[who]?.deaf && chance(state, 'reads', day, who) < state.draw.reads;
  count(state, day, isRead, told.sent > gentle);
  if (isRead) comesToBeRead(state, day, who);
};

/** The office's own message, to the elder's side. */
export const sendFromOffice = (state: State, day: Day, who: number): void => {
  const isRead = chance(state, 'reads', day, who) < state.draw.officeReads;
  count(state, day, isRead, false);
  if (isRead) comesToBeRead(state, day, who);
};

const count = (state: State, day: Day, isRead: boolean, many: boolean): void => {
  const needless = isDone(state, day);
  state.sent += 1;
  if (needless || !isRead) state.wasted += 1;
  if (isRead && (needless || many)) state.annoying += 1;
};

const comesToBeRead = (state: State, day: Day, who: number): void => {
  state.coming.push({
    day: day + delay(state, state.draw.readLag, 'readLag', day, who),
    kind: 'read',
    who,
    sentOn: day,
    again: 0,
  });
};
