import type { Instant } from '../src/rules/vocabulary.ts';

/** Milliseconds since 1970, UTC. Injected everywhere: no part of the service reads the machine's clock by itself. */
export type Clock = { now(): number };

export const systemClock: Clock = { now: () => Date.now() };

export const instant = (at: number): Instant => new Date(at).toISOString();
