import type { CivilDate, Instant } from '../src/rules/vocabulary.ts';

/** Milliseconds since 1970, UTC. Injected everywhere: no part of the service reads the machine's clock by itself. */
export type Clock = { now(): number };

export const systemClock: Clock = { now: () => Date.now() };

const chinaOffset = 8 * 3600_000;

/** The day in China, whatever the machine's zone. */
export const chinaDate = (at: number): CivilDate => new Date(at + chinaOffset).toISOString().slice(0, 10);

/** Minutes since midnight in China. */
export const chinaMinutes = (at: number): number => Math.floor(((at + chinaOffset) % 86_400_000) / 60_000);

export const instant = (at: number): Instant => new Date(at).toISOString();
