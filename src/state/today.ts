import { useSyncExternalStore } from 'react';
import { nowMs, onClockMoved } from '../platform/clock';
import { todayInChina } from '../rules/china-time.ts';
import type { CivilDate } from '../rules/vocabulary.ts';

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

export const useToday = (): CivilDate => useSyncExternalStore(subscribe, today, today);
