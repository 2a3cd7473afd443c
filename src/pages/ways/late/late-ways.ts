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
  const changes = changesFor(answers);
  return ways.map((way) => {
    const removed = changes.find((change) => change.way === way && change.act === 'remove');
    const { reason, src } =
      removed ?? reasonIn(way, way === 'home-visit' ? { ...answers, body: 'home' } : answers, changes);
    return { way, reason, src, shut: removed !== undefined };
  });
}
