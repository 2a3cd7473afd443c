import type { MeAsRead } from '../contract/me.ts';
import { adopt, adoptRemovals } from './changes/adopt.ts';
import { onTop } from './changes/on-top.ts';
import { enqueue, queue, waiting } from './changes/queue.ts';
import type { Elder } from './elder.ts';
import { elders } from './elders.ts';
import { addNews } from './family/news.ts';
import { newsBetween } from './family/news-between.ts';
import { preferences } from './preferences.ts';
import { patchRemote, remote } from './remote.ts';
import { fromWire, toWire } from './wire.ts';

const knowsNobody = ({ elders, families, credits, messages }: MeAsRead): boolean =>
  elders.length + families.length + credits + messages.length === 0;

type Fate = 'stays' | 'goes' | 'new';

/** Of an elder on this phone whom the service does not tell of. */
function fateOf({ id }: Elder, me: MeAsRead, before: MeAsRead | null, isAnother: boolean): Fate {
  if (waiting().some(({ what, elder }) => what === 'elder-removed' && elder === id)) return 'goes';
  if (me.newer) return 'stays';
  if (before?.elders.some((elder) => elder.id === id)) return isAnother ? 'stays' : 'goes';
  return id in remote.get().sent ? 'stays' : 'new';
}

function settled(me: MeAsRead, before: MeAsRead | null, isAnother: boolean): readonly Elder[] {
  const here = elders.get();
  const tell = (elder: Elder): Elder => {
    enqueue([{ what: 'elder-added', elder: elder.id, value: toWire(elder) }]);
    return { ...elder, partly: false };
  };
  const there = new Map(onTop(me.elders, waiting()).map((wire) => [wire.id, wire]));
  const kept = here.flatMap((elder): Elder[] => {
    const told = there.get(elder.id);
    if (told) return [fromWire(told, elder)];
    const fate = fateOf(elder, me, before, isAnother);
    return fate === 'goes' ? [] : [fate === 'new' ? tell(elder) : elder];
  });
  const come = [...there.values()].filter(({ id }) => !here.some((elder) => elder.id === id));
  return [...kept, ...come.map((wire) => fromWire(wire))];
}

/**
 * Elders as they follow from what the service says, or said last, and from what waits. Not while something is owed.
 * `isAnother`: it knows nobody after a new login. It was lost, or the person was erased elsewhere: no one removed
 * anybody here.
 */
export function settle(me: MeAsRead, isAnother = false): void {
  const before = remote.get().me;
  adopt(before ?? me);
  adoptRemovals(before ?? me);
  if (queue.isShut() || queue.get().owed) return;
  const now = settled(me, before, isAnother);
  if (JSON.stringify(now) !== JSON.stringify(elders.get())) elders.set(now);
  const { sent } = remote.get();
  const met = [...me.elders, ...now.filter(({ id }) => id in sent)].map(({ id }) => [id, ''] as const);
  patchRemote({ sent: Object.fromEntries(met) });
}

let busy = false;

/** Elders change because the service said so: nothing of it has to be sent. */
export const isTakingOver = (): boolean => busy;

/**
 * What the service says counts, with what it has not confirmed yet on top. Whom it never heard of is told to it; whom
 * it told of and does not any more is gone: removed on the person's other phone, or of a family that they are not in
 * any more. Preferences count only where none were chosen here.
 */
export function takeOver(me: MeAsRead, renewed: boolean): void {
  busy = true;
  const before = remote.get().me;
  const isAnother = renewed && knowsNobody(me);
  if (before && !isAnother) addNews(newsBetween(before, me, elders.get()));
  settle(me, isAnother);
  patchRemote({ me });
  if (me.preferences && !preferences.isKnown()) {
    patchRemote({ sentPreferences: JSON.stringify(me.preferences) });
    preferences.set(me.preferences);
  }
  busy = false;
}
