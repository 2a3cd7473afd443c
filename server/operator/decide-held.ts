import { setImmediate as breathe } from 'node:timers/promises';
import { isTooLate } from '../planning/fate-of.ts';
import type { Service } from '../service.ts';
import type { HeldAfterRestore } from '../store/ports/restores.ts';
import type { Transaction } from '../store/store.ts';
import { type Acted, no, yes } from './acted.ts';

type Decision = 'release' | 'drop';

/** `late`: it was to go out, and is later than any may be. */
type Decided = 'released' | 'dropped' | 'late' | 'not-held';

/**
 * In one transaction: a commit costs as much as several of them, and who asks for something meanwhile waits for one.
 */
const together = 50;

const decide = async (
  { clock, planning }: Service,
  tx: Transaction,
  decision: Decision,
  row: Pick<HeldAfterRestore, 'id' | 'at' | 'kind' | 'on'>,
): Promise<Decided> => {
  const now = clock.now();
  const isLate = decision === 'release' && isTooLate(row, now, planning.lateLimitMs);
  const was = decision === 'drop' || isLate ? tx.restores.drop(row.id) : tx.restores.release(row.id, now);
  if (!(await was)) return 'not-held';
  if (isLate) return 'late';
  return decision === 'release' ? 'released' : 'dropped';
};

/** Decides of one that is held after a restore. */
export const decideHeld = async (service: Service, tx: Transaction, decision: Decision, id: string): Promise<Acted> => {
  const row = await tx.reminders.find(id);
  if (row === null) return no('not-there');
  const decided = await decide(service, tx, decision, row);
  return decided === 'released' || decided === 'dropped' ? yes(decided) : no(decided);
};

type One = { id: string; decided: Decided };

/** Of the oldest, at most so many. */
const decideSome = async (service: Service, decision: Decision, most: number): Promise<One[]> => {
  const some = await service.store.snapshot((tx) => tx.restores.held(Math.min(most, together)));
  return service.store.transaction(async (tx) => {
    const all: One[] = [];
    // Holds all their people at once, in the order in which nobody waits in a circle.
    for (const row of await tx.reminders.readAnew(some))
      all.push({ id: row.id, decided: await decide(service, tx, decision, row) });
    return all;
  });
};

/**
 * Decides of all that are held, the oldest first, some in each transaction: what a process that is ended or killed does
 * not come to stays held. `count`: how many the operator saw; of another number nothing is decided, and the number is
 * told.
 */
export const decideAllHeld = async (
  service: Service,
  decision: Decision,
  count: number | undefined,
  isEnding: () => boolean,
): Promise<Acted> => {
  const { store, log } = service;
  const held = await store.snapshot((tx) => tx.overview.heldCount());
  if (held === 0) return no('none-held');
  if (held !== count) return no('not-so-many', { held });
  const counted: Record<Decided, number> = { released: 0, dropped: 0, late: 0, 'not-held': 0 };
  let left = count;
  while (left > 0 && !isEnding()) {
    const some = await decideSome(service, decision, left);
    if (some.length === 0) break;
    for (const { id, decided } of some) {
      log.info({ operator: decision, reminder: id, decided }, 'decided of a held message');
      counted[decided] += 1;
    }
    left -= some.length;
    await breathe();
  }
  const { released, dropped, late } = counted;
  log.info({ operator: `${decision}-all`, released, dropped, late }, 'decided of all held messages');
  if (left > 0 && isEnding()) return no('ended-meanwhile', { decided: count - left, left });
  return decision === 'release' ? yes('all-released', { released, late }) : yes('all-dropped', { dropped });
};
