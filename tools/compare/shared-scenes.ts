import type { Scene } from '../scenes/web/scene.ts';
import { scenes } from '../scenes/web/scenes.ts';
import { serviceAnswer } from '../scenes/web/stand-in-service.ts';

/** Where there is no service, both sides know what it said before. */
function asLastSaid({ service, kept, ...scene }: Scene): Scene {
  if (typeof service !== 'number') return { ...scene, kept };
  const me = serviceAnswer('/me', scene.elders ?? [], service);
  const templates = serviceAnswer('/templates', [], service) as { templates: unknown };
  return { ...scene, kept: { remote: { token: 'token', me, ...templates }, ...kept } };
}

/** The audit's scenes as both builds can show them; `service`: the package was built with the address of one. */
export function sharedScenes(service: boolean): readonly Scene[] {
  if (service) return scenes;
  // without one a page says that there is none, and not that it cannot be reached
  return scenes.filter((scene) => scene.service !== 'down').map(asLastSaid);
}
