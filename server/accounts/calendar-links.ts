import type { CalendarLink } from '../../src/contract/session.ts';
import { routes } from '../../src/routes/routes.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { pagePath } from '../page-path.ts';
import type { Service } from '../service.ts';
import { signPath } from '../wechat/api/sign-path.ts';
import { exchangeCode } from './exchange-code.ts';

/**
 * For each benefit of the elders that a person sees and that are not stopped, the page its calendar entry opens, signed
 * by the session_key of this code. The pages are made here and all at once: nothing that a caller sends is ever signed,
 * and every further code would void the key of the links before it.
 */
export const calendarLinks = async (
  service: Service,
  personId: string,
  code: string,
): Promise<Outcome<CalendarLink[]>> => {
  const exchanged = await exchangeCode(service, code);
  if (!exchanged.ok) return exchanged;
  const { openid, sessionKey } = exchanged.value;
  const { person, elders } = await service.store.snapshot(async (tx) => ({
    person: await tx.people.find(personId),
    elders: await tx.elders.seenBy(personId),
  }));
  if (person?.openid !== openid) return refused('login-expired', { field: 'code', expected: 'a code of this login' });
  if (typeof sessionKey !== 'string') return refused('wechat-unavailable');
  const living = elders.flatMap(({ elder }) => (elder.stopped === null ? [elder] : []));
  const linkOf = (elderId: string, benefitId: string): CalendarLink => {
    const path = pagePath(routes.card({ elder: elderId, benefit: benefitId, from: 'calendar' }));
    return { benefitId, path, signature: signPath(sessionKey, path) };
  };
  return done(living.flatMap(({ id, benefits }) => benefits.map((benefit) => linkOf(id, benefit.id))));
};
