import type { Explanation } from './verdict.ts';

const poster = 'The sheet that the picture is painted on is WeChat’s own; a browser without WeChat shows a frame only.';

/** Differences between package and web build that are right; each as small as it is. */
export const explained: readonly Explanation[] = [{ scene: 'poster', most: 0.08, why: poster }];
