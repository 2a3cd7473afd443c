import type { FastifyInstance } from 'fastify';
import type { Service } from '../../service.ts';

/** `wechat` is what the last call found: the check itself asks WeChat nothing. */
export const addHealthRoute = (app: FastifyInstance, service: Service): void => {
  app.get('/health', { config: { rateLimit: false } }, async (_request, reply) => {
    const database = (await service.store.ping()) ? 'ok' : 'down';
    const ok = database === 'ok';
    return reply.code(ok ? 200 : 503).send({ ok, database, wechat: service.wechat.state(), version: service.version });
  });
};
