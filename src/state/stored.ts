import { useSyncExternalStore } from 'react';
import { readStored, removeStored, writeStored } from '../platform/storage.ts';
import { keepAside } from './aside.ts';

/** `full`: no room on the phone. `shut`: what was kept before cannot be read now, and is not written over. */
export type Outcome = 'kept' | 'full' | 'shut';

/** `whole`: nothing was left out or guessed. */
export type Read<T> = { value: T; whole: boolean };

type Shape<T> = {
  /** The version that is written. */
  version: number;
  /** As on the first day. */
  blank: T;
  /** Makes the best of what any version left; 0: of what bears none. */
  read: (value: unknown, version: number) => Read<T>;
  /** Both, where the phone gave the earlier one only after something new was told. Else the new one counts. */
  join?: (earlier: T, now: T) => T;
};

type Stored<T> = {
  get(): T;
  set(value: T): Outcome;
  /** As if it had never been told. */
  clear(): void;
  /** Read wholly, or told since: not a guess, not a default. */
  isKnown(): boolean;
  /** Whether the phone refused to give it. */
  isShut(): boolean;
  /** Tries once more to read what was refused. */
  reopen(): void;
  subscribe(listener: () => void): () => void;
};

const versioned = (raw: unknown): { version: number; value: unknown } => {
  if (typeof raw !== 'object' || raw === null || !('v' in raw) || !('value' in raw)) return { version: 0, value: raw };
  return { version: typeof raw.v === 'number' ? raw.v : 0, value: raw.value };
};

/** One value that lives on the phone. What cannot be read is put aside as it is, never taken for nothing. */
export function stored<T>(key: string, { version, blank, read, join }: Shape<T>): Stored<T> {
  const listeners = new Set<() => void>();
  let value = blank;
  let known = false;
  let shut = false;
  /** Found and not wholly read, and no room yet to put it aside. */
  let owed: { raw: unknown; newer: boolean } | null = null;

  const settle = (): boolean => {
    if (owed && keepAside(key, owed.raw, owed.newer)) owed = null;
    return owed === null;
  };
  const open = (): void => {
    const found = readStored(key);
    shut = found.kind === 'shut';
    if (found.kind !== 'there') return;
    const kept = versioned(found.raw);
    const got = read(kept.value, kept.version);
    value = got.value;
    known = got.whole;
    if (got.whole) return;
    owed = { raw: found.raw, newer: kept.version > version };
    settle();
  };
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  open();

  const stored: Stored<T> = {
    get: () => value,
    set(next) {
      const wasShut = shut;
      if (wasShut) open();
      value = wasShut && !shut && join ? join(value, next) : next;
      known = true;
      tell();
      if (shut) return 'shut';
      return settle() ? writeStored(key, { v: version, value }) : 'full';
    },
    clear() {
      value = blank;
      known = false;
      owed = null;
      removeStored(key);
      tell();
    },
    isKnown: () => known,
    isShut: () => shut,
    reopen() {
      if (!shut) return;
      const [told, wasKnown] = [value, known];
      open();
      if (shut) return;
      if (wasKnown) stored.set(join ? join(value, told) : told);
      else tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return stored;
}

/** The value, followed as it changes. */
export const useStored = <T>({ get, subscribe }: Stored<T>): T => useSyncExternalStore(subscribe, get, get);

/** A part of it: who looks at one is not drawn anew for the rest. `part` gives the same thing for the same value. */
export const usePart = <T, P>({ get, subscribe }: Stored<T>, part: (value: T) => P): P => {
  const read = () => part(get());
  return useSyncExternalStore(subscribe, read, read);
};
