import { useSyncExternalStore } from 'react';
import { onSystemTheme, systemIsDark } from '../platform/theme';
import { stored } from './stored';

export type TextStep = 0 | 1 | 2;
export type Theme = 'auto' | 'light' | 'dark';
export type Look = { text: TextStep; theme: Theme; dark: boolean };

type Chosen = Omit<Look, 'dark'>;

const chosen = stored<Chosen>('look', 1, (value) => {
  const { text, theme } = (value ?? {}) as Partial<Record<keyof Chosen, unknown>>;
  return {
    text: text === 1 || text === 2 ? text : 0,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  };
});

let dark = systemIsDark();
const withDark = (look: Chosen): Look => ({ ...look, dark: look.theme === 'auto' ? dark : look.theme === 'dark' });
let look = withDark(chosen.get());
const listeners = new Set<() => void>();

function refresh(): void {
  look = withDark(chosen.get());
  for (const listener of listeners) listener();
}

onSystemTheme((now) => {
  dark = now;
  refresh();
});

/** What the elder chose about the look; kept on the phone. */
export function setLook(change: Partial<Chosen>): void {
  chosen.set({ ...chosen.get(), ...change });
  refresh();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useLook = (): Look =>
  useSyncExternalStore(
    subscribe,
    () => look,
    () => look,
  );
