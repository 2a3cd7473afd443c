import type { Scene } from '../../test/e2e/audit/scene.ts';
import { scenes } from '../../test/e2e/audit/scenes.ts';
import { serviceAnswer } from '../../test/e2e/audit/stand-in-service.ts';

/** A package is built without a service's address: both sides know only what it said before. */
function asLastSaid({ service, kept, ...scene }: Scene): Scene {
  if (service === undefined || service === 'down') return { ...scene, kept };
  const me = serviceAnswer('/me', scene.elders ?? [], service);
  const templates = serviceAnswer('/templates', [], service) as { templates: unknown };
  return { ...scene, kept: { remote: { token: 'token', me, ...templates }, ...kept } };
}

/** A page of a package without a service says so, and not that it cannot be reached. */
const needsService = ({ service }: Scene): boolean => service === 'down';

/** The audit's scenes as both builds can show them. */
export const sharedScenes: readonly Scene[] = scenes.filter((scene) => !needsService(scene)).map(asLastSaid);
