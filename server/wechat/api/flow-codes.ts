import { routes } from '../../../src/routes/routes.ts';
import { flowScene, readFlowScene } from '../../../src/rules/flows/flow-scene.ts';
import { regionName } from '../../../src/rules/regions/region-name.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import { pagePath } from '../../page-path.ts';
import type { Service } from '../../service.ts';
import type { Drawn } from './call.ts';

const page = pagePath(routes.scanned());

/** Busy, asked too often, or the mini-program is not released yet: nothing is broken, and no family waits for it. */
const passing = new Set([-1, 45009, 45011, 41030]);

/** A code never changes; the last few are kept, for whoever prints a stack of posters. */
const most = 16;

const tell = (service: Service, drawn: Exclude<Drawn, { kind: 'picture' }>): void => {
  if (drawn.kind === 'answer') {
    const code = drawn.answer.errcode;
    service.log.warn({ errcode: code }, 'WeChat draws no mini-program code');
    if (!passing.has(code)) service.alarm('wechat-refuses-codes', { call: 'getwxacodeunlimit', code });
  } else {
    service.log.warn({ why: drawn.why }, 'getwxacodeunlimit has no answer');
  }
};

/**
 * Gives the mini-program code of a flow as a data address that a canvas draws. `scene` is a FlowPlace in short. Errors:
 * `not-found`, no flow or region of ours; `wechat-unavailable`, also while the mini-program is not released (41030).
 */
export const flowCodes = (service: Service): ((scene: string) => Promise<Outcome<string>>) => {
  const kept = new Map<string, string>();
  return async (asked) => {
    const place = readFlowScene(asked);
    if (!place || (place.region !== undefined && !regionName(place.region))) return refused('not-found');
    const scene = flowScene(place);
    const known = kept.get(scene);
    if (known) return done(known);
    const drawn = await service.wechat.code(page, scene);
    if (drawn.kind !== 'picture') {
      tell(service, drawn);
      return refused('wechat-unavailable');
    }
    service.alarms.over('wechat-refuses-codes');
    const image = `data:${drawn.type};base64,${drawn.bytes.toString('base64')}`;
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(scene, image);
    return done(image);
  };
};
