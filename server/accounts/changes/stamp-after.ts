import type { SeenElder } from '../../store/ports/elders.ts';

/** After all that was ever told of these elders, also while the clock stands still or has gone back. */
export const stampAfter = (kept: readonly SeenElder[], now: number): { at: number } => {
  const told = kept.flatMap(({ calledAt, state }) => [calledAt, ...Object.values(state.slots).map(({ at }) => at)]);
  return { at: Math.max(now, ...told.map((at) => at + 1)) };
};
