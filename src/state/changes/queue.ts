import * as v from 'valibot';
import { type Change, type Changed, change } from '../../contract/change.ts';
import { nowMs } from '../../platform/clock';
import { instantOf } from '../../rules/china-time.ts';
import { freshId } from '../fresh-id';
import { noService } from '../no-service';
import { readable } from '../readable';
import { type Outcome, stored, useStored } from '../stored';

const version = 1;

/** What a person changed here and the service has not confirmed, in the order in which it was made. */
export const queue = stored<readonly Change[]>('changes', {
  version,
  blank: [],
  read: (value, kept) => {
    const items = v.parse(readable(change), value);
    return { value: items, whole: kept === version && Array.isArray(value) && items.length === value.length };
  },
  join: (earlier, now) => [...earlier.filter(({ id }) => !now.some((one) => one.id === id)), ...now],
});

export const useQueue = () => useStored(queue);

/** Where no service is, nobody waits for them: the first one that is heard is told all at once. */
export function enqueue(made: readonly Changed[]): Outcome {
  if (made.length === 0 || noService()) return 'kept';
  const changedAt = instantOf(nowMs());
  return queue.set([...queue.get(), ...made.map((one): Change => ({ ...one, id: freshId(), changedAt }))]);
}

/** Confirmed, or refused for good. */
export const letGo = (ids: ReadonlySet<string>): void => {
  if (ids.size > 0) queue.set(queue.get().filter(({ id }) => !ids.has(id)));
};
