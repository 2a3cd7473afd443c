import { todayInChina } from '../../src/rules/china-time.ts';
import { tellUpkeep } from '../chores.ts';
import type { Service } from '../service.ts';
import { failsAll } from '../store/outage.ts';
import type { Transaction } from '../store/store.ts';
import { replan } from './replan.ts';

export type Planning = (tx: Transaction, personId: string, now: number) => Promise<unknown>;

/**
 * What happened is written, and the person planned anew with it. Where that plan alone cannot be made, it is told and
 * left to the day's planning: what happened is written all the same.
 */
export const planningApart = async <T>(service: Service, write: (plan: Planning) => Promise<T>): Promise<T> => {
  let isPlanning = false;
  const anew: Planning = (tx, personId, now) => {
    isPlanning = true;
    return replan(tx, personId, service.planning, now);
  };
  const soon: Planning = (tx, personId, now) => tx.people.planSoon([personId], todayInChina(now));
  try {
    return await write(anew);
  } catch (error) {
    if (!isPlanning || failsAll(error)) throw error;
    tellUpkeep(service, error);
    return write(soon);
  }
};
