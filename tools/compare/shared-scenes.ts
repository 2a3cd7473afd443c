import type { Scene } from '../scenes/web/scene.ts';
import { scenes } from '../scenes/web/scenes.ts';
import { heardBefore } from '../scenes/web/stand-in-service.ts';

/** Both sides know what the service said before, so that neither picture rests on how soon it answers this time. */
function asHeard(scene: Scene): Scene {
  const { service, kept } = scene;
  return typeof service === 'number' ? { ...scene, kept: { ...heardBefore(scene, service), ...kept } } : scene;
}

function withoutService({ service: _, ...scene }: Scene): Scene {
  return scene;
}

/** The audit's scenes as both builds can show them; `service`: the package was built with the address of one. */
export function sharedScenes(service: boolean): readonly Scene[] {
  const heard = scenes.map(asHeard);
  if (service) return heard;
  // without one a page says that there is none, and not that it cannot be reached
  return heard.filter((scene) => scene.service !== 'down').map(withoutService);
}
