import { setImmediate as breathe } from 'node:timers/promises';
import { cyclesInForce } from '../../src/rules/book/book-in-force.ts';
import { todayInChina } from '../../src/rules/china-time.ts';
import type { CivilDate } from '../../src/rules/vocabulary.ts';
import { countWhenDone } from '../count-when-done.ts';
import { forgetRows } from '../planning/forget-rows.ts';
import { isPlanned } from '../planning/is-planned.ts';
import { isCurrent } from '../planning/plan-basis.ts';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Store } from '../store/store.ts';
import { createLeftOut } from './left-out.ts';

const peopleEachTick = 100;

type Planning = Pick<Service, 'clock' | 'metrics' | 'planning'> & { store: Store };

const planAnew = (service: Planning, id: string, now: number): Promise<void> =>
  countWhenDone(service, async (tx, metrics) => {
    const person = await tx.people.find(id);
    if (!person || isPlanned(person.planMade, now, service.planning.templateId)) return; // another process was quicker
    await replan(tx, id, service.planning, now);
    await forgetRows(tx, id, now);
    metrics.count('plans', null);
  });

/**
 * Periods turn and rule books change without anybody's doing: whose plan that can touch is planned anew, and nobody
 * else. A plan that cannot be made is told by `tell` and tried again after an hour: it keeps nobody else's from being
 * made.
 */
export const dayPlanner = (service: Planning, tell: (error: unknown) => void) => {
  /** Nobody's plan was made from anything else on this day. A process of an older program may make one yet. */
  let allCurrentOn: CivilDate | null = null;
  let lookedUpTo: string | null = null;
  let book = cyclesInForce();
  const leftOut = createLeftOut(service.clock, tell);

  const some = (): number => peopleEachTick + leftOut.size();
  const notLeftOut = (ids: readonly string[]): string[] => ids.filter((id) => !leftOut.has(id));

  /**
   * Another rule book is in force, or it is time to try again: who is to be planned is looked for from the beginning.
   */
  const beginAnew = (): void => {
    if (book === cyclesInForce() && !leftOut.isTime()) return;
    book = cyclesInForce();
    [allCurrentOn, lookedUpTo] = [null, null];
    leftOut.clear();
  };

  const fromOldBook = async (): Promise<string[]> => {
    for (;;) {
      const from = lookedUpTo;
      const basis = await service.store.snapshot((tx) => tx.people.nextBasis(from));
      if (basis === null) return [];
      const old = isCurrent(basis, service.planning.templateId)
        ? []
        : await service.store.snapshot((tx) => tx.people.plannedFrom(basis, some()));
      if (notLeftOut(old).length > 0) return notLeftOut(old);
      lookedUpTo = basis;
    }
  };

  const whom = async (today: CivilDate): Promise<string[]> => {
    beginAnew();
    const due = notLeftOut(await service.store.snapshot((tx) => tx.people.planDue(today, some())));
    if (due.length > 0 || allCurrentOn === today) return due;
    const old = await fromOldBook();
    if (old.length > 0) return old;
    [allCurrentOn, lookedUpTo] = [today, null];
    return [];
  };

  return async (): Promise<void> => {
    const now = service.clock.now();
    for (const id of await whom(todayInChina(now))) {
      await planAnew(service, id, now).catch((error: unknown) => leftOut.add(id, error));
      await breathe(); // who asks for something meanwhile comes next
    }
  };
};
