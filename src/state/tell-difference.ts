import type { Difference } from '../contract/difference.ts';
import { differences, keepDifference } from './differences.ts';
import { refusals } from './refusals.ts';
import { remote } from './remote.ts';
import type { Outcome } from './stored.ts';
import { syncNow } from './sync.ts';

/** `waiting`: kept here, and told with the next run that reaches the service. */
export type Telling = 'told' | 'waiting' | Exclude<Outcome, 'kept'> | { refused: string };

/** Tells the service, or keeps it until the service can be reached. Never both lost and silent. */
export async function tellDifference(one: Difference): Promise<Telling> {
  const kept = keepDifference(one);
  if (kept !== 'kept') return kept;
  await syncNow();
  if (differences.get().includes(one)) return 'waiting';
  const { error } = remote.get();
  return error && refusals.has(error.code) ? { refused: error.sentence } : 'told';
}
