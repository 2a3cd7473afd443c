import type { EventsOf } from './kills.ts';

/** What lies in a family's inbox. */
type Message = { at: number; words: string };

export type Family = {
  /** Oldest first. */
  inbox: readonly Message[];
  /** Second and further calls that the database counts, by the moment that they were for. */
  calledAgain: ReadonlyMap<number, number>;
};

export type Verdict = {
  messages: number;
  /** Moments of families of which no message came before the next moment. */
  lost: number;
  /** Messages of a moment beyond its first, and those of no moment. */
  repeats: number;
  /** Second and further calls that the database counts: each one a possible repeat. */
  counted: number;
  /** Repeats without such a call for their own moment. */
  uncounted: number;
};

/**
 * The moment that each message is of: the last one that had come, but where the same words came at an earlier one already, that
 * one. null: of none.
 */
const momentsOf = (inbox: readonly Message[], moments: readonly number[]): (number | null)[] => {
  const first = new Map<string, number | null>();
  return inbox.map(({ at, words }) => {
    const moment = first.get(words) ?? moments.findLast((one) => one <= at) ?? null;
    first.set(words, moment);
    return moment;
  });
};

/** Inboxes against what was promised, moment by moment: one that came twice makes up for no other. */
export const verdictOf = (families: readonly Family[], moments: readonly number[]): Verdict => {
  const verdict: Verdict = { messages: 0, lost: 0, repeats: 0, counted: 0, uncounted: 0 };
  const repeat = (times: number, called: number): void => {
    verdict.repeats += times;
    verdict.uncounted += Math.max(0, times - called);
  };
  for (const { inbox, calledAgain } of families) {
    const came = momentsOf(inbox, moments);
    verdict.messages += came.length;
    for (const more of calledAgain.values()) verdict.counted += more;
    for (const moment of moments) {
      const times = came.filter((one) => one === moment).length;
      if (times === 0) verdict.lost += 1;
      else repeat(times - 1, calledAgain.get(moment) ?? 0);
    }
    repeat(came.filter((one) => one === null).length, 0);
  }
  return verdict;
};

/** With WeChat's word on each send nothing may come twice; without it a counted repeat is what was promised. */
export const holds = ({ lost, repeats, uncounted }: Verdict, events: EventsOf): boolean =>
  lost + uncounted === 0 && (events === 'are lost' || repeats === 0);
