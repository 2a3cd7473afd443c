import { changesFor } from '../../../rules/choose/place-changes.ts';
import { reasonIn } from '../../../rules/choose/reason-in.ts';
import type { Answered, Reason, WayId } from '../../../rules/choose/types.ts';
import type { RegionCode, Scheme } from '../../../rules/vocabulary.ts';

type LateWay = { way: WayId; shut: boolean } & Reason;

const ways = ['suspended', 'late-online', 'late-offline', 'home-visit'] as const;

/** The ways to make up, each as this place has it; `shut`: the place's own material says it does not go. */
export function lateWays(region: RegionCode | null, scheme: Scheme | null): readonly LateWay[] {
  const answers: Answered = {
    region,
    scheme: scheme ?? 'unknown',
    where: 'beside',
    body: 'ok',
    phone: 'helper',
    money: 'stopped',
  };
  return ways.map((way) => {
    const asked: Answered = way === 'home-visit' ? { ...answers, body: 'home' } : answers;
    const changes = changesFor(asked);
    const removed = changes.find((change) => change.act === 'remove' && change.ways.includes(way));
    const { reason, src } = reasonIn(way, asked, changes);
    return removed?.reason
      ? { way, reason: removed.reason, src: removed.src, shut: true }
      : { way, reason, src, shut: false };
  });
}
