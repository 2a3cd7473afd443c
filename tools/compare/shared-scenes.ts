import type { Scene } from '../scenes/web/scene.ts';
import { scenes } from '../scenes/web/scenes.ts';
import { heardBefore } from '../scenes/web/stand-in-service.ts';

/** Where there is no service, both sides know what it said before. */
function asLastSaid({ service, kept, ...scene }: Scene): Scene {
  if (typeof service !== 'number') return { ...scene, kept };
  return { ...scene, kept: { ...heardBefore(scene, service), ...kept } };
}

/** The audit's scenes as both builds can show them; `service`: the package was built with the address of one. */
export function sharedScenes(service: boolean): readonly Scene[] {
  if (service) return scenes;
  // without one a page says that there is none, and not that it cannot be reached
  return scenes.filter((scene) => scene.service !== 'down').map(asLastSaid);
}
