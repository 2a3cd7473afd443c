import { stored } from './stored';

/** Where somebody is in a flow: coming back from another app opens the same step. Keyed by flow and elder. */
export type FlowProgress = { step: number; path: string | null; all: boolean };

const start: FlowProgress = { step: 0, path: null, all: false };

const kept = stored<Record<string, FlowProgress>>('progress', 1, (value) =>
  typeof value === 'object' && value !== null ? (value as Record<string, FlowProgress>) : {},
);

const keyOf = (flow: string, elderId: string | undefined): string => `${flow}:${elderId ?? ''}`;

export function useProgress(flow: string, elderId: string | undefined) {
  const key = keyOf(flow, elderId);
  const progress = kept.use()[key] ?? start;
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

export const forgetAllProgress = (): void => void kept.set({});
