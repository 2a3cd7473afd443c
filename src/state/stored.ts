import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '../platform/storage';

export type Stored<T> = {
  get(): T;
  set(value: T): 'kept' | 'full';
  subscribe(listener: () => void): () => void;
};

/**
 * One value that lives on the phone. `version` guards its shape: what an older or broken version left is handed to
 * `restore`, which makes the best of it.
 */
export function stored<T>(key: string, version: number, restore: (value: unknown) => T): Stored<T> {
  const listeners = new Set<() => void>();
  const unwrap = (raw: unknown): unknown =>
    typeof raw === 'object' && raw !== null && 'v' in raw && raw.v === version && 'value' in raw ? raw.value : null;
  let value = restore(unwrap(readStored(key)));
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const get = () => value;
  return {
    get,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
      return writeStored(key, { v: version, value: next });
    },
    subscribe,
  };
}

/** The value, followed as it changes. */
export const useStored = <T>({ get, subscribe }: Stored<T>): T => useSyncExternalStore(subscribe, get, get);
