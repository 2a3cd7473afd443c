import * as v from 'valibot';
import { type Change, type Changed, change } from '../../contract/change.ts';
import { nowMs } from '../../platform/clock';
import { instantOf } from '../../rules/china-time.ts';
import { freshId } from '../fresh-id.ts';
import { noService } from '../no-service.ts';
import { readable } from '../readable.ts';
import { type Outcome, type Read, stored, useStored } from '../stored.ts';

/**
 * What a person changed here and the service has not confirmed, in the order in which it was made. `owed`: something
 * that was told here may stand in the elders alone, as before there was a queue, and where it could not be read.
 */
type Queue = { owed: boolean; waiting: readonly Change[] };

const version = 1;
const blank: Queue = { owed: true, waiting: [] };
const shape = v.object({ owed: v.boolean(), waiting: v.array(v.unknown()) });
const items = readable(change);

function readQueue(value: unknown, kept: number): Read<Queue> {
  const read = v.safeParse(shape, value);
  if (!read.success) return { value: blank, whole: false };
  const waiting = v.parse(items, read.output.waiting);
  const whole = kept === version && waiting.length === read.output.waiting.length;
  return { value: { owed: read.output.owed || !whole, waiting }, whole };
}

export const queue = stored<Queue>('changes', {
  version,
  blank,
  read: readQueue,
  join: (earlier, now) => ({
    owed: earlier.owed,
    waiting: [...earlier.waiting.filter(({ id }) => !now.waiting.some((one) => one.id === id)), ...now.waiting],
  }),
});

export const waiting = (): readonly Change[] => queue.get().waiting;

export const useWaiting = (): readonly Change[] => useStored(queue).waiting;

/** As it is told: with the moment of this phone's clock, under an id of its own. */
export const made = (changed: readonly Changed[]): Change[] => {
  const changedAt = instantOf(nowMs());
  return changed.map((one): Change => ({ ...one, id: freshId(), changedAt }));
};

/** Where no service is set nobody waits for them: the first one that is heard is told all at once. */
export function enqueue(changed: readonly Changed[]): Outcome {
  if (changed.length === 0 || noService()) return 'kept';
  const { owed, waiting } = queue.get();
  return queue.set({ owed, waiting: [...waiting, ...made(changed)] });
}

/** Confirmed, or refused for good. */
export const letGo = (ids: ReadonlySet<string>): void => {
  const { owed, waiting } = queue.get();
  queue.set({ owed, waiting: waiting.filter(({ id }) => !ids.has(id)) });
};

/** All that was told here stands in it now. */
export const nothingOwed = (): void => void queue.set({ ...queue.get(), owed: false });
