import type { Flow, Step } from '../../../rules/flows/types.ts';
import type { FlowProgress } from '../../../state/progress.ts';
import type { GuideQuery } from './guide-view.ts';

export type GuideProps = {
  flow: Flow;
  query: GuideQuery;
  steps: readonly Step[];
  door: string | null;
  /** The step to do now, from 0. */
  at: number;
  move: (change: Partial<FlowProgress>) => void;
};
