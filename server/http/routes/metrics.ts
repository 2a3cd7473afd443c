import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Service } from '../../service.ts';
import { sameText } from '../../wechat/events/crypt.ts';
import { refuse } from '../reply.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Asked from this machine itself, not through its proxy. */
const isLocal = (request: FastifyRequest): boolean =>
  loopback.has(request.socket.remoteAddress ?? '') && request.headers['x-forwarded-for'] === undefined;

const hasToken = ({ headers }: FastifyRequest, token: string | null): boolean =>
  token !== null && sameText(headers.authorization ?? '', `Bearer ${token}`);

/** Counters since the start and reminders by state, as Prometheus reads them; for the machine's own collector, and one with the token. */
export const addMetricsRoute = (app: FastifyInstance, service: Service): void => {
  app.get('/metrics', { config: { rateLimit: false } }, async (request, reply) => {
    if (!isLocal(request) && !hasToken(request, service.metricsToken)) return refuse(reply, { code: 'not-found' });
    const counts = await service.store.transaction((tx) => tx.reminders.countByState());
    const states = Object.entries(counts).map(([state, count]) => `reminders_rows{state="${state}"} ${count}`);
    return reply.type('text/plain; charset=utf-8').send([...service.metrics.lines(), ...states, ''].join('\n'));
  });
};
