import type { FastifyInstance } from 'fastify';
import type { Service } from '../../service.ts';

const unlimited = { config: { rateLimit: false } };

/**
 * `live`: is it to be started anew? Only a loop that has stopped turning is; a database that is away comes back by
 * itself. `ready`: can it answer families? Not without its database. `wechat` is what the last call found, `sends` what
 * the last of a message did: no check asks WeChat.
 */
export const addHealthRoutes = (app: FastifyInstance, service: Service): void => {
  const wholeState = async () => {
    const database = await service.store.state();
    const [loop, wechat, sends] = [service.pulse.state(), service.wechat.state(), service.wechat.sends()];
    return { ok: database === 'ok', database, loop, wechat, sends, version: service.version };
  };

  for (const path of ['/health', '/health/ready'])
    app.get(path, unlimited, async (_request, reply) => {
      const state = await wholeState();
      return reply.code(state.ok ? 200 : 503).send(state);
    });

  app.get('/health/live', unlimited, async (_request, reply) => {
    const loop = service.pulse.state();
    const ok = loop !== 'stalled';
    return reply.code(ok ? 200 : 503).send({ ok, loop, version: service.version });
  });
};
