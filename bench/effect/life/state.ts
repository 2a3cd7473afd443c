import type { Day } from '../../../src/rules/civil-date.ts';
import type { Draw } from '../model/draws.ts';
import { daysUntil, luck } from '../model/random.ts';
import { stream } from '../model/streams.ts';
import type { PlanCache } from '../rivals/plan-cache.ts';
import type { Rival, Role } from '../rivals/types.ts';
import type { Family, Known } from './types.ts';

/** One person while time runs. */
export type Told = {
  role: Role;
  credits: number;
  sent: number;
  lastSentOn: Day | null;
  refusedInARow: number;
  read: number;
  /** Days of the messages still to come. */
  planned: readonly Day[];
};

export type Happening = {
  day: Day;
  kind: 'read' | 'alarm' | 'try' | 'done';
  who: number;
  /** The day of the message that is read. */
  sentOn: Day;
  /** Face scans already failed. */
  again: number;
};

export type State = {
  family: Family;
  draw: Draw;
  rival: Rival;
  cache: PlanCache;
  known: Known;
  toldOn: Day;
  waitingSince: Day | null;
  /** The app believes that it is done: no more messages of this cycle. */
  over: boolean;
  /** Who acts; who waits for a result acts from then on. */
  acting: number;
  certifiedOn: Day | null;
  people: Told[];
  coming: Happening[];
  /** How many were told on each day; only where there is more than one person. */
  toldThatDay: Map<Day, number> | null;
  sent: number;
  wasted: number;
  annoying: number;
};

/** The elder's own side, which the office writes to. */
export const elderSide = 4;

/** The same day and person have the same luck under every rival. */
const at = ({ family }: State, day: Day, who: number): number => (day - family.start) * 8 + who;

export const chance = (state: State, which: keyof typeof stream, day: Day, who: number): number =>
  luck(state.family.key, stream[which], at(state, day, who));

/** Whole days until something with so many days on average. */
export const delay = (state: State, mean: number, which: keyof typeof stream, day: Day, who: number): number =>
  daysUntil(1 / (1 + mean), chance(state, which, day, who));

export const isSettled = ({ family }: State, day: Day): boolean => family.settledOn !== null && family.settledOn <= day;

/** It is done in truth, whoever knows it. */
export const isDone = (state: State, day: Day): boolean =>
  isSettled(state, day) || (state.certifiedOn !== null && state.certifiedOn <= day);

const meets = (state: State, who: number): number => state.family.people[who]?.meets ?? state.draw.meetsNear; // the elder is there

/** An intention made on a day: on which day it is carried out, or null when it is forgotten first. Missing money is not. */
export const carriedOutOn = (state: State, day: Day, who: number): Day | null => {
  const wait = daysUntil(meets(state, who), chance(state, 'meets', day, who));
  const isMissed = who === elderSide && day >= state.family.stopsOn;
  return isMissed || wait <= daysUntil(state.draw.forgets, chance(state, 'forgets', day, who)) ? day + wait : null;
};
