import type { Scene } from '../../scenes/web/scene.ts';

/** How a page is looked at: the phone's theme, WeChat's own font setting, the app's text step. */
export type LookedAt = {
  name: 'light' | 'dark' | 'largest';
  theme: 'light' | 'dark';
  /** What `root-font-size: system` makes of 1rem. */
  rem: number;
  text: 0 | 1 | 2;
};

export const looks: readonly LookedAt[] = [
  { name: 'light', theme: 'light', rem: 17, text: 0 },
  { name: 'dark', theme: 'dark', rem: 17, text: 0 },
  { name: 'largest', theme: 'light', rem: 23.8, text: 2 },
];

export const phone = { width: 390, height: 844 };

/** Elsewhere a look is style alone; 关于 lets it be chosen, and shows which one is. */
export const saysItsLook = ({ open }: Scene): boolean => open.startsWith('pages/ways/about/');
