import type { Me } from '../../src/contract/me.ts';
import type { Credit } from '../../src/contract/session.ts';
import { acceptOnce } from '../ledger/accept-once.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Service } from '../service.ts';
import { changePerson } from './change-person.ts';
import { atOurs } from './changes/clock-skew.ts';

/** Records what a phone reports of one 允许. */
export const takeCredit = async (service: Service, personId: string, credit: Credit): Promise<Outcome<Me>> => {
  const { templateId, acceptId, acceptedAt, sentAt } = credit;
  if (templateId !== service.templates.setting.id) return refused('unknown-template', { field: 'templateId' });
  let told: Awaited<ReturnType<typeof acceptOnce>>[] = [];
  const me = await changePerson(service, personId, async (tx, now) => {
    const behind = sentAt === undefined ? 0 : now - Date.parse(sentAt);
    const happenedAt = acceptedAt === undefined ? now : atOurs(acceptedAt, { behind, now });
    const taken = await acceptOnce(tx, { personId, templateId, happenedAt, by: { acceptId } });
    told = [taken]; // the database may have the work done again
    return taken === 'full' ? refused('enough-credits') : done(null);
  });
  for (const taken of told) service.metrics.count('credits', taken);
  return me;
};
