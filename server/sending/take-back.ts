import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import { later, wasCalled } from './outcome-of.ts';

/** Messages that failed before it was plain that the template is at fault wait with the others until it is mended. */
export const takeBack = async (service: Service, reminders: readonly string[], code: number): Promise<void> => {
  for (const id of reminders) {
    await service.store.transaction(async (tx) => {
      const now = service.clock.now();
      const row = await tx.reminders.find(id);
      if (row?.state !== 'failed' || row.code !== code || !wasCalled(row)) return;
      await tx.reminders.save(later(row, now, code));
      await replan(tx, row.personId, service.planning, now);
    });
  }
};
