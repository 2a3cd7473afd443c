import { launch } from '../../player/launch.ts';
import type { RunningApp } from '../../player/running-app.ts';
import type { WxAnswers } from '../../player/wx-calls.ts';
import type { Scene } from './all-scenes.ts';

type More = {
  storage?: Readonly<Record<string, unknown>>;
  theme?: 'light' | 'dark';
  wx?: WxAnswers;
  lacks?: readonly string[];
};

/** Opens the package in one of its scenes; the phone keeps `more.storage` besides. */
export async function openScene(dist: string, scene: Scene, more: More = {}): Promise<RunningApp> {
  const storage = { ...scene.storage, ...more.storage };
  const app = await launch(dist, { path: scene.path, ...more, storage });
  for (const words of scene.taps ?? []) await app.tap(words);
  return app;
}
