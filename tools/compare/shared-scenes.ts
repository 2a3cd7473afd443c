import type { Scene } from '../scenes/web/scene.ts';
import { scenes } from '../scenes/web/scenes.ts';
import { lastSaid } from '../scenes/web/stand-in-service.ts';

function withoutService(scene: Scene): Scene {
  const { service: _, ...rest } = scene;
  return { ...rest, kept: { ...lastSaid(scene), ...scene.kept } };
}

/** The audit's scenes as both builds can show them; `service`: the package was built with the address of one. */
export function sharedScenes(service: boolean): readonly Scene[] {
  if (service) return scenes;
  // without one a page says that there is none, and not that it cannot be reached
  return scenes.filter((scene) => scene.service !== 'down').map(withoutService);
}
