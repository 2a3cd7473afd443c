import { byItself } from '../journal/by-itself.ts';
import type { Deed } from '../journal/deed.ts';
import type { Service } from '../service.ts';
import type { Again } from './again/again.ts';
import { removeAgain, stopAgain } from './again/elders.ts';
import { goOutAgain } from './again/members.ts';
import { pauseAgain, wantAgain, wantAgainOf } from './again/wishes.ts';

const doAgain = (again: Again, deed: Deed): Promise<boolean> => {
  switch (deed.what) {
    case 'put-out':
    case 'left':
      return goOutAgain(again, deed);
    case 'stopped':
      return stopAgain(again, deed);
    case 'removed':
      return removeAgain(again, deed);
    case 'messages':
      return wantAgain(again, deed);
    case 'messages-of':
      return wantAgainOf(again, deed);
    case 'sending':
      return pauseAgain(again, deed);
  }
};

const speakerOf = (deed: Deed): string | null =>
  deed.what === 'messages' ? deed.personId : deed.what === 'sending' ? deed.templateId : null;

/** Those without a time of their own count by who spoke last. Goes through them twice and keeps none. */
function* lastWords(deeds: Iterable<Deed>): Generator<Deed> {
  const left = new Map<string, number>();
  for (const deed of deeds) {
    const speaker = speakerOf(deed);
    if (speaker !== null) left.set(byItself(speaker), (left.get(speaker) ?? 0) + 1);
  }
  for (const deed of deeds) {
    const speaker = speakerOf(deed);
    const after = speaker === null ? 0 : (left.get(speaker) ?? 0) - 1;
    if (speaker !== null) left.set(speaker, after);
    if (after === 0) yield deed;
  }
}

/**
 * Does once more what the journal knows of and a database that went back does not: who was put out or left goes out,
 * who died or was deleted is not reminded of, who wanted no messages gets none, and what the operator paused rests. In
 * the order in which it was done; how many of them were to be done.
 */
export const happenAgain = async (service: Service, deeds: Iterable<Deed>): Promise<number> => {
  let done = 0;
  for (const deed of lastWords(deeds)) {
    const changed = await service.store.transaction((tx) =>
      doAgain({ tx, setting: service.planning, now: service.clock.now() }, deed),
    );
    if (changed) done += 1;
  }
  return done;
};
