import { instantOf } from '../src/rules/china-time.ts';
import type { Machine } from './machine.ts';
import type { SharedCard } from './world.ts';

export type NewCard = { person: string; title: string; path: string; imageUrl?: string | null };

/** A card dropped into the family group, where everybody sees it. */
export function shareCard(machine: Machine, card: NewCard): SharedCard {
  const { shares } = machine.world;
  const at = instantOf(machine.clock.now());
  const shared: SharedCard = { ...card, imageUrl: card.imageUrl ?? null, id: (shares.at(-1)?.id ?? 0) + 1, at };
  machine.world.shares = [...shares.slice(-49), shared];
  machine.save();
  machine.feed.publish({ type: 'share', data: shared });
  return shared;
}
