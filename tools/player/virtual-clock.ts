/** Timers and today for the package: no test waits for a real second. */
export type VirtualClock = {
  now(): number;
  set(callback: () => void, delayMs: number, repeat: boolean): number;
  clear(id: number): void;
  /** Runs the earliest timer due at or before the instant and moves the clock there; false: none is due. */
  runNext(untilMs: number): boolean;
};

type Timer = { id: number; dueMs: number; everyMs: number | null; callback: () => void };

export function virtualClock(startMs: number): VirtualClock {
  let nowMs = startMs;
  let lastId = 0;
  const timers = new Map<number, Timer>();

  const earliest = (): Timer | undefined => [...timers.values()].sort((a, b) => a.dueMs - b.dueMs || a.id - b.id).at(0);

  return {
    now: () => nowMs,
    set(callback, delayMs, repeat) {
      const wait = Math.max(0, Number(delayMs) || 0);
      lastId += 1;
      timers.set(lastId, { id: lastId, dueMs: nowMs + wait, everyMs: repeat ? Math.max(1, wait) : null, callback });
      return lastId;
    },
    clear: (id) => void timers.delete(id),
    runNext(untilMs) {
      const timer = earliest();
      if (!timer || timer.dueMs > untilMs) return false;
      nowMs = Math.max(nowMs, timer.dueMs);
      if (timer.everyMs === null) timers.delete(timer.id);
      else timer.dueMs = nowMs + timer.everyMs;
      timer.callback();
      return true;
    },
  };
}
