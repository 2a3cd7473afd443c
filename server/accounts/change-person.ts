import type { Me } from '../../src/contract/me.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { replan } from '../planning/replan.ts';
import type { Service } from '../service.ts';
import type { Transaction } from '../store/store.ts';
import { viewMe } from './view-me.ts';

/** Their value: others whose plan it touches, who are in no family of the person's any more. */
type Change = (tx: Transaction, now: number) => Promise<Outcome<readonly string[] | null>>;

/** Makes the change and the new plan in one transaction; what is then known of the person. */
export const changePerson = (service: Service, personId: string, change: Change): Promise<Outcome<Me>> => {
  const now = service.clock.now();
  return service.store.transaction(async (tx) => {
    // They may have erased themselves after the request was let in: here nothing can come between any more.
    if (!(await tx.people.find(personId))) return refused('login-expired');
    const changed = await change(tx, now);
    if (!changed.ok) return changed;
    await replan(tx, personId, service.planning, now, changed.value ?? []);
    const me = await viewMe(tx, personId, service.planning, now);
    return me ? done(me) : refused('login-expired');
  });
};

export const showPerson = async (service: Service, personId: string): Promise<Outcome<Me>> => {
  const me = await service.store.snapshot((tx) => viewMe(tx, personId, service.planning, service.clock.now()));
  return me ? done(me) : refused('login-expired');
};
