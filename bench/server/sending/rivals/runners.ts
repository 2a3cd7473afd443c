import type { Rival } from './sow.ts';

/** Who sends: on what is sown for whom, and what it is started with beside the database, the line and how many at once. */
export type Runner = { name: string; sown: Rival; more?: string; isTold?: boolean };

export const runners = [
  { name: 'pg-boss', sown: 'pg-boss' },
  { name: 'graphile-worker', sown: 'graphile-worker' },
  /** As it is quickest: fetched ahead and completed together. */
  { name: 'graphile-worker, ahead', sown: 'graphile-worker', more: 'ahead' },
  { name: 'service', sown: 'service' },
  /** While WeChat tells it of each message, as it does; the queues are told of none. */
  { name: 'service, told of each', sown: 'service', isTold: true },
] as const satisfies readonly Runner[];

export type RunnerName = (typeof runners)[number]['name'];
