import { getJson, postJson } from './http.js';

/** The moved clock, as the sandbox tells it; listeners hear every change. */
export async function createClock() {
  const listeners = new Set();
  let { offsetMs } = await getJson('/sandbox/clock');
  const set = (next) => {
    if (next === offsetMs) return;
    offsetMs = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get offsetMs() {
      return offsetMs;
    },
    now: () => Date.now() + offsetMs,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    heard: set,
    /** Something came on the day the clock shows: who follows it asks the service again. */
    passed() {
      for (const listener of [...listeners]) listener();
    },
    moveTo: async (ms) => set((await postJson('/sandbox/clock', { to: new Date(ms).toISOString() })).offsetMs),
    back: async () => set((await postJson('/sandbox/clock', { offsetMs: 0 })).offsetMs),
  };
}
