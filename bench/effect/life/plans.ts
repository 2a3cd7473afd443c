import type { Day } from '../../../src/rules/civil-date.ts';
import type { Role } from '../rivals/types.ts';
import { hasApp } from './has-app.ts';
import type { State, Told } from './state.ts';

const planFor = (state: State, told: Told, role: Role, turn: number, today: Day): readonly Day[] => {
  const { family, known, toldOn, waitingSince, rival, cache } = state;
  const { credits, sent, lastSentOn } = told;
  return rival.plan({ family, role, turn, known, today, toldOn, waitingSince, credits, sent, lastSentOn }, cache);
};

/** Who acts comes first, then the others in the order they joined. */
const turnOf = (who: number, acting: number): number => (who === acting ? 0 : who < acting ? who + 1 : who);

const planOne = (state: State, told: Told, who: number, today: Day): void => {
  const { rival, over, acting } = state;
  told.role = who === acting || rival.tells !== 'roles' ? 'acts' : 'backs-up';
  const isTold = !over && (who === acting || rival.tells !== 'one');
  told.planned = isTold ? planFor(state, told, told.role, turnOf(who, acting), today) : [];
};

/** Plans everybody's messages anew, as the service does after every change. */
export const replan = (state: State, today: Day): void => {
  if (!hasApp(state.rival)) return;
  state.people.forEach((told, who) => {
    planOne(state, told, who, today);
  });
  standIn(state, today);
};

/**
 * After a message the plan goes on as it was: one credit and one moment fewer. (The service plans anew and comes to the same,
 * which a test holds; here it would cost most of the time.)
 */
export const goOnAfterSend = (state: State, told: Told, today: Day): void => {
  told.planned = told.credits > 0 ? told.planned.slice(1) : [];
  standIn(state, today);
};

/** One more message may be sent to this person; where every moment was funded already it changes nothing. */
export const replanForCredit = (state: State, told: Told, who: number, today: Day): void => {
  if (state.over || told.planned.length < told.credits - 1) return;
  if (told.role === 'acts' && who !== state.acting) told.planned = planFor(state, told, 'acts', 0, today);
  else planOne(state, told, who, today);
};

/** Nobody's silence while another could be told: the longest-joined with a credit stands in. */
const standIn = (state: State, today: Day): void => {
  const { rival, over, people, acting } = state;
  if (rival.tells !== 'roles' || over || people[acting]?.planned.length !== 0) return;
  const others = people.filter((_, who) => who !== acting);
  if (others.some(({ role, planned }) => role === 'acts' && planned.length > 0)) return; // stands in already
  const other = others.find(({ credits }) => credits > 0);
  if (!other) return;
  other.role = 'acts';
  other.planned = planFor(state, other, 'acts', 0, today);
};

/** The day of a person's next message. */
export const nextOn = ({ people }: State, who: number): Day => people[who]?.planned[0] ?? Number.POSITIVE_INFINITY;

/** Who is sent the next message: the first of those on the earliest day. */
export const nextToTell = (state: State): number => {
  let next = 0;
  for (let who = 1; who < state.people.length; who++) if (nextOn(state, who) < nextOn(state, next)) next = who;
  return next;
};

/** The office writes three months and a month before the day, and before it stops the money (甘肃); it knows the true day. */
export const officeDays = ({ family }: State): Day[] =>
  [family.lastDay - 90, family.lastDay - 30, family.stopsOn - 3].filter((day) => day > family.start);
