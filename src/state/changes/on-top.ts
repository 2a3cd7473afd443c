import type { Change } from '../../contract/change.ts';
import type { Elder } from '../../contract/elder.ts';
import { type ElderState, elderOf, stateOf, unsigned } from '../../family/elder-state.ts';
import { mergeChange } from '../../family/merge-change.ts';
import type { Relation } from '../../rules/vocabulary.ts';

type Known = { state: ElderState; relation: Relation };

/** Before whatever waits here: the service confirms in its own order, and says so. */
const told = unsigned(0);

const known = (elder: Elder): Known => ({ state: stateOf(elder, told), relation: elder.relation });

function merged(before: Known | undefined, change: Change, at: number): Known | undefined {
  if (change.what === 'elder-removed') return undefined;
  if (change.what === 'relation') return before && { ...before, relation: change.value };
  if (change.what === 'elder-added' && !before) return known(change.value);
  if (!before) return undefined;
  const relation = change.what === 'elder-added' ? change.value.relation : before.relation;
  return { state: mergeChange(before.state, change, { at, by: change.id }), relation };
}

/**
 * The elders that the service told of, with what it has not confirmed yet merged on top, in the order in which it was
 * made.
 */
export function onTop(elders: readonly Elder[], waiting: readonly Change[]): Elder[] {
  const changed = new Map<string, Known | undefined>();
  const there = (id: string): Known | undefined => {
    const elder = elders.find((one) => one.id === id);
    return changed.has(id) ? changed.get(id) : elder && known(elder);
  };
  waiting.forEach((change, index) => {
    changed.set(change.elder, merged(there(change.elder), change, index + 1));
  });
  const now = (id: string, otherwise: Elder | null): Elder[] => {
    const one = changed.get(id);
    const elder = one && (elderOf(one.state, one.relation) ?? otherwise);
    return elder ? [elder] : [];
  };
  const added = [...changed.keys()].filter((id) => !elders.some((elder) => elder.id === id));
  return [
    ...elders.flatMap((elder) => (changed.has(elder.id) ? now(elder.id, elder) : [elder])),
    ...added.flatMap((id) => now(id, null)),
  ];
}
