import { useSyncExternalStore } from 'react';
import { nowMs, onClockMoved } from '../platform/clock';
import { cyclesInForce } from '../rules/book/book-in-force.ts';
import { todayInChina } from '../rules/china-time.ts';
import type { CivilDate } from '../rules/vocabulary.ts';
import { onBookChanged } from './book/kept-book.ts';

/** Today in China, whatever the phone's own zone: children live abroad. */
export const today = (): CivilDate => todayInChina(nowMs());

/** Turns over at midnight in China while the page is open, and when the preview moves the clock. */
function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  const stop = onClockMoved(listener);
  return () => {
    clearInterval(timer);
    stop();
  };
}

/** Today, for whoever shows days; drawn anew as well when a newer rule book makes others of them. */
export const useToday = (): CivilDate => {
  useSyncExternalStore(onBookChanged, cyclesInForce, cyclesInForce);
  return useSyncExternalStore(subscribe, today, today);
};
