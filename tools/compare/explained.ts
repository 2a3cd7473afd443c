import type { Explanation } from './verdict.ts';

/** Differences between package and web build that are right; each as small as it is. None today. */
export const explained: readonly Explanation[] = [];
