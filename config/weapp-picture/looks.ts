import { look } from '../../test/weapp/scenes/family.ts';

/** How a page is looked at: the phone's theme, WeChat's own font setting, the app's text step. */
export type LookedAt = {
  name: string;
  theme: 'light' | 'dark';
  /** What `root-font-size: system` makes of 1rem. */
  rem: number;
  storage: Readonly<Record<string, unknown>>;
};

export const looks: readonly LookedAt[] = [
  { name: 'light', theme: 'light', rem: 17, storage: look(0) },
  { name: 'dark', theme: 'dark', rem: 17, storage: look(0) },
  { name: 'largest', theme: 'light', rem: 23.8, storage: look(2) },
];

export const phone = { width: 390, height: 844 };
