import { tellUpkeep } from '../chores.ts';
import { isTooLate } from '../planning/fate-of.ts';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import { failsAll } from '../store/outage.ts';
import { later } from './outcome-of.ts';

/** A row of refusals is short, in each process: the third stops the template. */
const most = 500;

const takeBackOne = ({ store, clock, planning }: Service, id: string): Promise<void> =>
  store.transaction(async (tx) => {
    const now = clock.now();
    const row = await tx.reminders.find(id);
    if (row?.state !== 'failed' || row.backUntil === undefined || isTooLate(row, now, planning.lateLimitMs)) return;
    await tx.reminders.save(later(row, now, row.code));
    await replan(tx, row.personId, planning, now);
  });

/**
 * Messages that failed before it was plain that the template is at fault, in whatever process, wait with the others:
 * once it is plain, and whenever it may have been mended, since there may be no third. One that cannot is told, and
 * keeps no other.
 */
export const takeBack = async (service: Service): Promise<void> => {
  const found = await service.store.snapshot((tx) => tx.reminders.toTakeBack(service.clock.now(), most));
  for (const { id } of found)
    await takeBackOne(service, id).catch((error: unknown) => {
      if (failsAll(error)) throw error;
      tellUpkeep(service, error);
    });
};
