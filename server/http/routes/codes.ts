import type { FastifyInstance } from 'fastify';
import type { Service } from '../../service.ts';
import { flowCodes } from '../../wechat/api/flow-codes.ts';
import { refuse } from './reply.ts';

/** A code is public and never changes, but each one costs a call to WeChat. */
const config = { rateLimit: { max: 30, timeWindow: 60_000 } };

export const addCodeRoute = (app: FastifyInstance, service: Service): void => {
  const codeOf = flowCodes(service);
  app.get<{ Params: { scene: string } }>('/v1/codes/:scene', { config }, async (request, reply) => {
    const code = await codeOf(request.params.scene);
    if (!code.ok) return refuse(reply, code.refusal);
    return reply.header('cache-control', 'public, max-age=86400').send({ image: code.value });
  });
};
