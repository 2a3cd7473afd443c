import { useSyncExternalStore } from 'react';
import { followAsides, sayTold, untold } from './aside.ts';
import { calendarDates } from './calendar-dates.ts';
import { queue } from './changes/queue.ts';
import { differences } from './differences.ts';
import { elders } from './elders.ts';
import { invites } from './family/invites.ts';
import { news } from './family/news.ts';
import { notSame } from './family/not-same.ts';
import { preferences } from './preferences.ts';
import { remote } from './remote.ts';
import { removed } from './removed.ts';

/**
 * Why something that was kept here may not be shown. `shut`: the phone did not let it be read. `newer`: a newer version
 * wrote it. `unread`: it could not be understood, and was put aside.
 */
export type Trouble = 'shut' | 'newer' | 'unread';

/** What a person told here, or is to hear: not what is asked for again or only eases reading. */
const all = [elders, removed, queue, differences, preferences, remote, calendarDates, invites, news, notSame];

/** @public: tests start the phone anew and reach it there. */
export function troubleNow(): Trouble | null {
  if (all.some((kept) => kept.isShut())) return 'shut';
  const news = untold();
  if (news.length === 0) return null;
  return news.some(({ newer }) => newer) ? 'newer' : 'unread';
}

function follow(listener: () => void): () => void {
  const stops = [followAsides(listener), ...all.map((kept) => kept.subscribe(listener))];
  return () => {
    for (const stop of stops) stop();
  };
}

export const useTrouble = (): Trouble | null => useSyncExternalStore(follow, troubleNow, troubleNow);

/** The person has read it. */
export const acknowledge = (): void => void sayTold();

/** Whatever the phone did not give is asked for once more. */
export const readAgain = (): void => {
  for (const kept of all) kept.reopen();
};
