import { flowScene, readFlowScene } from '../../src/rules/flows/flow-scene.ts';
import { done, type Outcome, refused } from '../errors.ts';
import type { Service } from '../service.ts';

const page = 'pages/steps/guide/index';

/** Busy, or asked too often: the operator has nothing to mend. */
const passing = new Set([-1, 45009, 45011]);

/**
 * The mini-program code of one flow, as a data address that a canvas draws. `scene` is a FlowPlace in short.
 * Errors: `not-found`, no flow of ours; `wechat-unavailable`, also while the mini-program is not released (41030).
 */
export const flowCode = async (service: Service, scene: string): Promise<Outcome<string>> => {
  const place = readFlowScene(scene);
  if (!place) return refused('not-found');
  const drawn = await service.wechat.code(page, flowScene(place));
  if (drawn.kind === 'picture') return done(`data:${drawn.type};base64,${drawn.bytes.toString('base64')}`);
  if (drawn.kind !== 'answer') {
    service.log.warn({ why: drawn.why }, 'getwxacodeunlimit has no answer');
  } else if (!passing.has(drawn.answer.errcode)) {
    service.alarm('wechat-refuses-us', { call: 'getwxacodeunlimit', code: drawn.answer.errcode });
  }
  return refused('wechat-unavailable');
};
