import type { CertificationWindow } from '../window/types.ts';

const movingReasons: ReadonlySet<string> = new Set(['past-window', 'before-first-payment']);

/** Once it is today, `checkBy` will be tomorrow's today again. */
export const mayMove = ({ reasons }: Pick<CertificationWindow, 'reasons'>): boolean =>
  reasons.some(({ code }) => movingReasons.has(code));
