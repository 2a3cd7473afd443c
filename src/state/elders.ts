import type { Elder, Stop } from './elder';
import { readElders } from './read-elders';
import { removed } from './removed';
import { type Outcome, stored, useStored } from './stored';
import { today } from './today';

/** 1: as 0.1.0 kept them. */
const version = 2;

/** The elders of this phone. Everything but the messages works from here, without login and without the service. */
export const elders = stored<readonly Elder[]>('elders', {
  version,
  blank: [],
  read: (value, kept) => readElders(value, kept, version, today()),
  join: (earlier, now) => [...earlier.filter(({ id }) => !now.some((other) => other.id === id)), ...now],
});

export const useElders = () => useStored(elders);

export const findElder = (id: string | undefined): Elder | undefined => elders.get().find((elder) => elder.id === id);

export function saveElder(elder: Elder): Outcome {
  const others = elders.get();
  const known = others.some((other) => other.id === elder.id);
  return elders.set(known ? others.map((other) => (other.id === elder.id ? elder : other)) : [...others, elder]);
}

/** The person's own wish, so it is remembered as one: that an elder is not on the phone would not say it. */
export function removeElder(id: string): Outcome {
  const outcome = elders.set(elders.get().filter((elder) => elder.id !== id));
  if (!removed.get().includes(id)) removed.set([...removed.get(), id]);
  return outcome;
}

/** 已去世 ends everything at once; null takes it back. */
export function stopElder(id: string, stopped: Stop | null): Outcome {
  return elders.set(elders.get().map((elder) => (elder.id === id ? { ...elder, stopped } : elder)));
}
