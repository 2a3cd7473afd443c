import { todayInChina } from '../../src/rules/china-time.ts';
import { forgetRows } from '../planning/forget-rows.ts';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import { keptMs } from '../wechat/events/take-event.ts';

const peopleEachTick = 50;

/** Periods turn and rule books change without anybody's doing: everyone is planned anew once a day and program version. */
export const planTheDay = async (service: Service): Promise<void> => {
  const now = service.clock.now();
  const plannedFor = `${todayInChina(now)} ${service.version}`;
  const ids = await service.store.transaction((tx) => tx.people.notPlannedFor(plannedFor, peopleEachTick));
  for (const id of ids) {
    await service.store.transaction(async (tx) => {
      await replan(tx, id, service.templates.setting.id, now);
      await forgetRows(tx, id, now);
      await tx.people.markPlanned(id, plannedFor);
    });
  }
};

/** Drops what is kept for a time only: events of people who never logged in, and sessions past their day. */
export const dropOld = (service: Service): Promise<void> =>
  service.store.transaction(async (tx) => {
    const now = service.clock.now();
    await tx.events.dropOlderThan(now - keptMs);
    await tx.sessions.dropExpired(now);
  });
