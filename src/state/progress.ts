import * as v from 'valibot';
import { record } from './readable.ts';
import { stored, useStored } from './stored.ts';

/**
 * Where somebody is in a flow: coming back from another app opens the same step. Keyed by flow and elder. `path`: the
 * door, under the name that 0.1.0 kept it by.
 */
export type FlowProgress = { step: number; path: string | null; all: boolean };

const start: FlowProgress = { step: 0, path: null, all: false };

const place = v.object({
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
  path: v.nullable(v.string()),
  all: v.boolean(),
});

type Places = Readonly<Record<string, FlowProgress>>;

const blank: Places = {};

/** A broken place means the first step. */
const kept = stored<Places>('progress', { version: 1, blank, ...record(place, 1) });

const keyOf = (flow: string, elderId: string | undefined): string => `${flow}:${elderId ?? ''}`;

export function useProgress(flow: string, elderId: string | undefined) {
  const key = keyOf(flow, elderId);
  const progress = useStored(kept)[key] ?? start;
  return {
    progress,
    move: (change: Partial<FlowProgress>) =>
      kept.set({ ...kept.get(), [key]: { ...(kept.get()[key] ?? start), ...change } }),
  };
}

/** Done: the next time begins at the first step. */
export const forgetProgress = (flow: string, elderId: string | undefined): void => {
  const { [keyOf(flow, elderId)]: _done, ...others } = kept.get();
  kept.set(others);
};

export const forgetAllProgress = (): void => kept.clear();
