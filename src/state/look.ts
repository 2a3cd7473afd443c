import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { onSystemTheme, systemIsDark } from '../platform/theme';
import { stored } from './stored.ts';

export type TextStep = 0 | 1 | 2;
export type Theme = 'auto' | 'light' | 'dark';
export type Look = { text: TextStep; theme: Theme; dark: boolean };

type Chosen = Omit<Look, 'dark'>;

const entries = { text: v.picklist([0, 1, 2]), theme: v.picklist(['auto', 'light', 'dark']) };
const blank: Chosen = { text: 0, theme: 'auto' };
const some = v.object({ text: v.fallback(entries.text, blank.text), theme: v.fallback(entries.theme, blank.theme) });

const chosen = stored<Chosen>('look', {
  version: 1,
  blank,
  read: (value, version) => {
    const read = v.safeParse(some, value);
    const whole = version === 1 && v.is(v.strictObject(entries), value);
    return { value: read.success ? read.output : blank, whole };
  },
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

/** The person chose something of it, on this phone. */
export const isLookChosen = (): boolean => chosen.isKnown();

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
