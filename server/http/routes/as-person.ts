import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashOf } from '../../accounts/token.ts';
import type { Service } from '../../service.ts';
import { refuse } from './reply.ts';

const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/;

const personOf = async (service: Service, header: string | undefined): Promise<string | null> => {
  const token = header === undefined ? undefined : bearer.exec(header)?.[1];
  if (token === undefined) return null;
  const session = await service.store.transaction((tx) => tx.sessions.find(hashOf(token)));
  return session && session.expiresAt > service.clock.now() ? session.personId : null;
};

/** Runs the handler for the person whose token the request bears; no other header says who someone is. */
export const asPerson =
  <R extends FastifyRequest>(
    service: Service,
    handler: (request: R, reply: FastifyReply, personId: string) => Promise<unknown>,
  ) =>
  async (request: R, reply: FastifyReply): Promise<unknown> => {
    const personId = await personOf(service, request.headers.authorization);
    return personId === null ? refuse(reply, { code: 'login-expired' }) : handler(request, reply, personId);
  };
