import type { FastifyInstance } from 'fastify';
import { login } from '../../accounts/login.ts';
import { instant } from '../../clock.ts';
import type { Service } from '../../service.ts';
import { readBody } from '../bodies/read-body.ts';
import { codeBody } from '../bodies/small-bodies.ts';
import { refuse } from './reply.ts';

export const addSessionRoute = (app: FastifyInstance, service: Service, perMinute: number): void => {
  const config = { rateLimit: { max: perMinute, timeWindow: 60_000 } };
  app.post('/v1/session', { config }, async (request, reply) => {
    const read = readBody(codeBody, request.body);
    if (!read.ok) return refuse(reply, read.refusal);
    const session = await login(service, read.value.code);
    if (!session.ok) return refuse(reply, session.refusal);
    return { token: session.value.token, expiresAt: instant(session.value.expiresAt) };
  });
};
