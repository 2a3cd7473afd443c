import type { Service } from '../service.ts';
import type { Brakes } from './brakes.ts';
import type { TokenBucket } from './token-bucket.ts';

/**
 * While the line is in doubt, asks of the sending itself whether it answers: WeChat's parts fail one by one, and what
 * the others say spends messages. A call that no message is behind: it is in no journal, and nothing but the doubt
 * learns of it.
 */
export const createProbe = (
  { wechat, templates, alarm, alarms }: Pick<Service, 'wechat' | 'templates' | 'alarm' | 'alarms'>,
  brakes: Brakes,
  bucket: TokenBucket,
): (() => Promise<void>) => {
  let wasSilent = false;
  const isTime = (): boolean =>
    brakes.inDoubt() &&
    brakes.mayProbe() &&
    !brakes.isResting() &&
    templates.state() === 'fits' &&
    bucket.available() > 0;
  return async () => {
    if (!isTime()) return;
    bucket.take(1);
    const called = await wechat.probeSending(templates.setting.id);
    brakes.probed(called.kind === 'answer');
    if (called.kind !== 'answer') alarm('wechat-silent', { call: 'send', why: called.why });
    else if (wasSilent) alarms.over('wechat-silent');
    wasSilent = called.kind !== 'answer';
  };
};
