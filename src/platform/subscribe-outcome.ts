import { refusalOf } from './refusal.ts';

/** Every way wx.requestSubscribeMessage can end, as the reminder page must tell them apart. */
export type SubscribeOutcome =
  | 'accepted'
  | 'refused'
  | 'refused-silently'
  | 'switched-off'
  | 'banned'
  | 'filtered'
  | 'network'
  | 'in-background'
  | 'unsupported'
  | 'misconfigured'
  | 'unclear';

/**
 * Whatever begins with accept allows a message: beside acceptWithAudio WeChat answers acceptWithAlert and
 * acceptWithForcePush, which its documents do not name. `fast`: answered before a person could have seen a panel, so
 * the choice was a remembered one.
 */
export function outcomeOfAnswer(answer: string | undefined, fast: boolean): SubscribeOutcome {
  if (answer?.startsWith('accept')) return 'accepted';
  if (answer === 'reject') return fast ? 'refused-silently' : 'refused';
  if (answer === 'ban') return 'banned';
  return answer === 'filter' ? 'filtered' : 'unclear';
}

const byCode: Record<number, SubscribeOutcome> = {
  10002: 'network',
  10003: 'network',
  10005: 'in-background',
  20004: 'switched-off',
  20005: 'banned',
};

const misconfigured = new Set([10001, 10004, 20001, 20002, 20003, 20013]);

export function outcomeOfError(error: unknown): SubscribeOutcome {
  const code = Number((error as { errCode?: unknown } | null)?.errCode);
  if (refusalOf(error) === 'cancelled') return 'refused';
  return byCode[code] ?? (misconfigured.has(code) ? 'misconfigured' : 'unclear');
}
