/** Milliseconds since 1970, UTC. Injected everywhere: no part of the service reads the machine's clock by itself. */
export type Clock = { now(): number };

export const systemClock: Clock = { now: () => Date.now() };
