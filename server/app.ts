import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import type { logOptions } from './logging.ts';
import { addElderRoutes } from './routes/elders.ts';
import { addHealthRoute } from './routes/health.ts';
import { addMeRoutes } from './routes/me.ts';
import { addMetricsRoute } from './routes/metrics.ts';
import { addPushRoute } from './routes/push.ts';
import { refuse } from './routes/reply.ts';
import { addSessionRoute } from './routes/session.ts';
import { addTemplatesRoute } from './routes/templates.ts';
import type { Service } from './service.ts';

export type AppOptions = {
  logger: ReturnType<typeof logOptions>;
  trustProxy: string | boolean;
  /** Requests a minute from one address; many families may sit behind one operator's NAT. */
  perMinute: number;
  sessionsPerMinute: number;
};

export const defaultLimits = { perMinute: 600, sessionsPerMinute: 60 };

const malformed = new Set([
  'FST_ERR_CTP_INVALID_JSON_BODY',
  'FST_ERR_CTP_EMPTY_JSON_BODY',
  'FST_ERR_CTP_INVALID_MEDIA_TYPE',
  'FST_ERR_CTP_BODY_TOO_LARGE',
  'FST_ERR_CTP_INVALID_CONTENT_LENGTH',
]);

/** wx.request names JSON on every call, also where there is no body (DELETE): that is no body, not a broken one. */
const readJson = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else parse(request, body, done);
  });
};

/** A bare HTTP server that answers every failure in the contract's one shape. */
export const createApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const app = fastify({
    logger: options.logger,
    trustProxy: options.trustProxy,
    bodyLimit: 32 * 1024,
    requestTimeout: 10_000,
    forceCloseConnections: 'idle',
  });
  readJson(app);
  app.setErrorHandler<Error & { code?: string; statusCode?: number }>((error, request, reply) => {
    if (error.statusCode === 429) return refuse(reply, { code: 'too-many-requests' });
    if (malformed.has(error.code ?? '')) {
      return refuse(reply, { code: 'malformed-body', field: 'body', expected: 'JSON of the documented shape' });
    }
    request.log.error({ err: error }, 'unexpected failure');
    return refuse(reply, { code: 'internal' });
  });
  await app.register(rateLimit, { max: options.perMinute, timeWindow: 60_000 });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (_request, reply) => refuse(reply, { code: 'not-found' }));
  return app;
};

/** Puts the service's routes on the server. */
export const addRoutes = (
  app: FastifyInstance,
  service: Service,
  limits: Pick<AppOptions, 'sessionsPerMinute'>,
): void => {
  addHealthRoute(app, service);
  addTemplatesRoute(app, service);
  addSessionRoute(app, service, limits.sessionsPerMinute);
  addMeRoutes(app, service);
  addElderRoutes(app, service);
  addPushRoute(app, service);
  addMetricsRoute(app, service);
};
