import type { Changed } from '../contract/change.ts';
import type { Stop } from '../rules/vocabulary.ts';
import { changesFor } from './changes/changes-for.ts';
import { onTop } from './changes/on-top.ts';
import { enqueue, made } from './changes/queue.ts';
import type { Elder } from './elder.ts';
import { readElders } from './read-elders.ts';
import { remote } from './remote.ts';
import { type Outcome, stored, useStored } from './stored.ts';
import { today } from './today.ts';
import { fromWire, toWire } from './wire.ts';

/** 1: as 0.1.0 kept them. */
const version = 2;

/** The elders of this phone. Everything but the messages works from here, without login and without the service. */
export const elders = stored<readonly Elder[]>('elders', {
  version,
  blank: [],
  read: (value, kept) => readElders(value, kept, version, today()),
  // What was told meanwhile waits in the queue, and comes on top of what was kept.
  join: (earlier, now) => [...earlier, ...now.filter(({ id }) => !earlier.some((other) => other.id === id))],
});

export const useElders = () => useStored(elders);

const here = (id: string | undefined): Elder | undefined => elders.get().find((elder) => elder.id === id);

/** The id of the elder who was found to be the same, or of the copy that the person kept; else the same id. */
function calledNow(id: string): string {
  const { me } = remote.get();
  const all = [...(me?.aliases ?? []), ...(me?.families ?? []).flatMap(({ aliases }) => aliases)];
  // No longer than there are aliases, whatever they say.
  return all.reduce((now) => all.find(({ was }) => was === now)?.is ?? now, id);
}

/** By the id of now or of old: cards and messages that went out hold it. */
export const findElder = (id: string | undefined): Elder | undefined =>
  here(id) ?? (id === undefined ? undefined : here(calledNow(id)));

/** What a person told: it is on the phone at once, and waits to be told to the service. */
function tell(next: readonly Elder[], changes: readonly Changed[]): Outcome {
  const queued = enqueue(changes);
  const kept = elders.set(next);
  return kept === 'kept' ? queued : kept;
}

/** One elder changed as the person wished. */
export function editElder(id: string | undefined, edit: (elder: Elder) => Elder): Outcome {
  const before = elders.get();
  const next = before.map((elder) => (elder.id === id ? edit(elder) : elder));
  return tell(
    next,
    next.flatMap((elder, index) => (elder === before[index] ? [] : changesFor(before[index], elder))),
  );
}

/** `opened`: as the page showed them first. What others changed since stays, unless the person changed the same. */
export function saveElder(elder: Elder, opened?: Elder): Outcome {
  const now = here(elder.id);
  if (!now) return tell([...elders.get(), elder], changesFor(undefined, elder));
  if (!opened || opened === now) return editElder(elder.id, () => elder);
  const [merged] = onTop([toWire(now)], made(changesFor(opened, elder)));
  return editElder(elder.id, () => (merged ? fromWire(merged, elder) : elder));
}

/** The person's own wish, so it waits as one: that an elder is not on the phone would not say it. */
export const removeElder = (id: string): Outcome =>
  tell(
    elders.get().filter((elder) => elder.id !== id),
    [{ what: 'elder-removed', elder: id, value: null }],
  );

/** 已去世 ends everything at once; null takes it back. */
export const stopElder = (id: string, stopped: Stop | null): Outcome =>
  editElder(id, (elder) => ({ ...elder, stopped }));

/** Only told: nothing of the elder is another for it. */
export const tellOpened = (elder: string, benefit: string): Outcome =>
  enqueue([{ what: 'opened', elder, benefit, value: null }]);
