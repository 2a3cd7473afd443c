import type { Difference } from '../../../src/contract/difference.ts';
import type { DifferenceCount } from '../../counting/difference-table.ts';

/** What families were told otherwise than a rule says. */
export type DifferencesTable = {
  /** Once a person, place, scheme and matter; who told it may be said anew. */
  tell(personId: string, difference: Difference, at: number): Promise<void>;
  /** Of those whose month is not closed. */
  ofPerson(personId: string): Promise<Difference[]>;
  /** Counts what was told before `until` and forgets who did; all that was ever counted. */
  close(until: number): Promise<DifferenceCount[]>;
};
