import { hashOf } from '../accounts/token.ts';
import type { Service } from '../service.ts';

const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/;

/** The person whose token the request bears; no other header says who someone is. Null: nobody, or not any more. */
export const personOf = async (service: Service, authorization: string | undefined): Promise<string | null> => {
  const token = authorization === undefined ? undefined : bearer.exec(authorization)?.[1];
  if (token === undefined) return null;
  const session = await service.store.snapshot((tx) => tx.sessions.find(hashOf(token)));
  return session && session.expiresAt > service.clock.now() ? session.personId : null;
};
