import { type Kind010, kinds010 } from '../../../src/contract/released/me-0-1-0.ts';

/** Moments that 0.1.0 did not have, as the one it had that says the same; what has none is left out. */
const saysTheSame: Readonly<Record<string, Kind010>> = {
  'check-0': 'check-3',
  'look-7': 'after-7',
  'look-21': 'after-7',
  'look-49': 'after-7',
  'result-10': 'result',
  'result-24': 'result',
};

export const kindAs010 = (kind: string): Kind010 | null =>
  kinds010.find((known) => known === kind) ?? saysTheSame[kind] ?? null;
