import type { Service } from '../service.ts';
import { failsAll } from '../store/outage.ts';
import type { RestoreGuard } from './after-restore.ts';
import { type Claims, claimDue } from './claim-due.ts';
import { createLeftOut } from './left-out.ts';
import type { SendingRules } from './sending-rules.ts';

/**
 * Claims what is due, and keeps nobody's message back for another's: what cannot be claimed together is claimed one by
 * one, and whose message cannot even so, as when their plan cannot be made, is told by `tell` and left out for an hour.
 */
export const claiming = (service: Service, owner: string, rules: SendingRules, tell: (error: unknown) => void) => {
  const leftOut = createLeftOut(service.clock, tell);

  const oneByOne = async (limit: number, mayGo: RestoreGuard | null): Promise<Claims> => {
    const all: Claims = { claimed: [], looked: 0 };
    const now = service.clock.now();
    const most = limit + leftOut.size();
    const due = await service.store.transaction((tx) => tx.reminders.dueOfFreePeople(now, most));
    const people = due.map(({ personId }) => personId).filter((id) => !leftOut.has(id));
    for (const id of people.slice(0, limit)) {
      const theirs = (row: { personId: string }): boolean => row.personId === id;
      all.looked += 1;
      try {
        const { claimed } = await claimDue(service, owner, rules, most, mayGo, (rows) => rows.filter(theirs));
        all.claimed.push(...claimed);
      } catch (error) {
        // What is claimed already goes out first; what fails for all fails the next claim as well.
        if (failsAll(error) && all.claimed.length > 0) break;
        leftOut.add(id, error);
      }
    }
    return all;
  };

  return async (limit: number, mayGo: RestoreGuard | null): Promise<Claims> => {
    if (leftOut.isTime()) leftOut.clear();
    try {
      return await claimDue(service, owner, rules, limit + leftOut.size(), mayGo, (due) =>
        due.filter(({ personId }) => !leftOut.has(personId)).slice(0, limit),
      );
    } catch (error) {
      if (failsAll(error)) throw error;
      return oneByOne(limit, mayGo);
    }
  };
};
