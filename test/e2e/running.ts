import type { Preview } from './preview.ts';

/** What the start has to hand to the stop. */
export const running: { preview?: Preview } = {};
