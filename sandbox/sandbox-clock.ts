import type { World } from './world.ts';

export type SandboxClock = {
  /** Milliseconds since 1970, moved. */
  now(): number;
  offsetMs(): number;
  /** Moves to an instant, or to a distance from the machine's clock; 0 is back to now. */
  move(to: { to: string } | { offsetMs: number }): void;
};

export function createClock(world: () => World, machineNow: () => number, moved: () => void): SandboxClock {
  const offsetMs = () => world().offsetMs;
  return {
    now: () => machineNow() + offsetMs(),
    offsetMs,
    move(target) {
      world().offsetMs = 'to' in target ? Date.parse(target.to) - machineNow() : target.offsetMs;
      moved();
    },
  };
}
