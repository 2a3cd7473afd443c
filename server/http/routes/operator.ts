import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { act, actOn } from '../../operator/act.ts';
import { isOperator } from '../../operator/operator-key.ts';
import type { Service } from '../../service.ts';
import { forwardedOf } from '../proxy-headers.ts';
import { refuse } from '../reply.ts';

/** Also of the operator's page. */
export const few = { rateLimit: { max: 60, timeWindow: 60_000 } };

/** For the operator's own commands: to whoever does not bear the key there is nothing here. */
export const addOperatorRoutes = (
  app: FastifyInstance,
  service: Service,
  secrets: readonly string[],
  isEnding: () => boolean,
): void => {
  app.post('/operator/outbox', { config: few }, async (request, reply) => {
    if (!isOperator(request.headers.authorization, secrets)) return refuse(reply, { code: 'not-found' });
    const read = v.safeParse(act, request.body);
    if (!read.success)
      return refuse(reply, { code: 'malformed-body', field: 'body', expected: 'an act and its message' });
    return actOn(service, read.output, isEnding);
  });

  /** Through the proxy: whom the service takes its caller for, and whether by a header or by their line. */
  app.get('/operator/caller', { config: few }, async (request, reply) => {
    if (!isOperator(request.headers.authorization, secrets)) return refuse(reply, { code: 'not-found' });
    return { address: request.ip, forwarded: forwardedOf(request) };
  });
};
