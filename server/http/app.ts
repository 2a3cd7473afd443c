import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { endpoints } from '../../src/contract/endpoints.ts';
import { endpoints010 } from '../../src/contract/released/endpoints-0-1-0.ts';
import type { logOptions } from '../logging.ts';
import type { Refusal } from '../outcome.ts';
import type { Service } from '../service.ts';
import { outageOf } from '../store/outage.ts';
import type { OpenidTeller } from './cloud-headers.ts';
import { watchProxyHeaders } from './proxy-headers.ts';
import { addReleasedRoutes } from './released/routes.ts';
import { refuse } from './reply.ts';
import { addRoutesAlike } from './routes/alike.ts';
import { addElderRoutes } from './routes/elders.ts';
import { addFamilyRoutes } from './routes/families.ts';
import { addHealthRoutes } from './routes/health.ts';
import { addMeRoutes } from './routes/me.ts';
import { addMetricsRoute } from './routes/metrics.ts';
import { addOpenapiRoute } from './routes/openapi.ts';
import { addOperatorRoutes } from './routes/operator.ts';
import { addOperatorPage } from './routes/operator-page.ts';
import { addPushRoute } from './routes/push.ts';
import { addRuleBookRoute } from './routes/rule-book.ts';
import { squeezeAnswers } from './squeeze.ts';

type AppOptions = {
  logger: ReturnType<typeof logOptions>;
  trustProxy: string | boolean;
  /** Calls through the cloud all come from its own gateway: they are limited by person. */
  openidOf?: OpenidTeller;
  /** Requests a minute from one address; many families may sit behind one operator's NAT. */
  perMinute: number;
  sessionsPerMinute: number;
  /** How long a request may take to arrive, head and body. */
  arrivalMs?: number;
};

export const defaultLimits = { perMinute: 600, sessionsPerMinute: 60 };

/** An elder with every certification of a lifetime in five benefits is well below it. */
const longestBody = 128 * 1024;

type HttpError = Error & { code?: string; statusCode?: number };

const isAddress = ({ code }: HttpError): boolean => code === 'FST_ERR_BAD_URL' || code === 'FST_ERR_MAX_PARAM_LENGTH';

/** What the server itself says no to before a route does: below 500 it is the caller's mistake, never ours. */
const refusalOf = (error: HttpError): Refusal => {
  const { statusCode: status = 500 } = error;
  if (outageOf(error) !== null) return { code: 'database-away' };
  if (status === 429) return { code: 'too-many-requests' };
  if (status === 404 || status === 405 || isAddress(error)) return { code: 'not-found' };
  if (status >= 400 && status < 500) {
    return { code: 'malformed-body', field: 'body', expected: 'JSON of the documented shape' };
  }
  return { code: 'internal' };
};

/** wx.request names JSON on every call, also where there is no body (DELETE): that is no body, not a broken one. */
const readJson = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else parse(request, body, done);
  });
};

/** Has it been told to end? What takes long heeds it: the end waits for whatever is under way. */
const endingOf = (app: FastifyInstance): (() => boolean) => {
  let ending = false;
  app.addHook('preClose', async () => {
    ending = true;
  });
  return () => ending;
};

/** An answer under way while the service ends closes its connection: a kept one would hold the end up for a minute. */
const letGoAtTheEnd = (app: FastifyInstance): void => {
  const isEnding = endingOf(app);
  app.addHook('onSend', async (_request, reply) => {
    if (isEnding()) reply.header('connection', 'close');
  });
};

/** A phone holds its own day against this one: in the preview the clock is moved for everyone. */
const sayTheTime = (app: FastifyInstance, { clock }: Service): void => {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('date', new Date(clock.now()).toUTCString());
  });
};

/**
 * Who is limited together: of IPv6 a /64, since whoever has one address there has them all. Who has hung up has none
 * any more; what is left of their requests counts together.
 */
const addressOf = (request: FastifyRequest): string =>
  request.socket.remoteAddress === undefined ? 'gone' : normalizeIP(request.ip);

const limitedBy =
  (openidOf: OpenidTeller) =>
  (request: FastifyRequest): string =>
    openidOf(request.headers) ?? addressOf(request);

/** A bare HTTP server that answers every failure in the contract's one shape. */
export const createApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const { arrivalMs = 10_000, openidOf = () => null } = options;
  const app = fastify({
    logger: options.logger,
    frameworkErrors: (error, _request, reply) => refuse(reply, refusalOf(error)),
    trustProxy: options.trustProxy,
    bodyLimit: longestBody,
    requestTimeout: arrivalMs,
    // Node looks for late requests only every half minute unless told otherwise.
    http: { headersTimeout: arrivalMs, connectionsCheckingInterval: arrivalMs / 5 },
    forceCloseConnections: 'idle',
  });
  readJson(app);
  letGoAtTheEnd(app);
  squeezeAnswers(app);
  app.setErrorHandler<HttpError>((error, request, reply) => {
    const refusal = refusalOf(error);
    const outage = outageOf(error);
    if (outage !== null)
      request.log.warn({ err: error, why: outage }, outage === 'full' ? 'the disk is full' : 'the database is away');
    if (refusal.code === 'internal') request.log.error({ err: error }, 'unexpected failure');
    return refuse(reply, refusal);
  });
  await app.register(rateLimit, {
    max: options.perMinute,
    timeWindow: 60_000,
    keyGenerator: limitedBy(openidOf),
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (_request, reply) => refuse(reply, { code: 'not-found' }));
  return app;
};

/** Puts the service's routes on the server. */
export const addRoutes = (
  app: FastifyInstance,
  service: Service,
  limits: Pick<AppOptions, 'sessionsPerMinute'> & { secrets?: readonly string[]; operatorSecret?: string | null },
): void => {
  const isEnding = endingOf(app);
  sayTheTime(app, service);
  watchProxyHeaders(app, service.alarm, service.openidOf);
  addHealthRoutes(app, service);
  addRoutesAlike(app, service, [endpoints, endpoints010], limits.sessionsPerMinute);
  addMeRoutes(app, service);
  addRuleBookRoute(app, service);
  addElderRoutes(app, service);
  addFamilyRoutes(app, service);
  addReleasedRoutes(app, service);
  addPushRoute(app, service);
  addMetricsRoute(app, service);
  addOpenapiRoute(app, service);
  addOperatorRoutes(app, service, limits.secrets ?? [], isEnding);
  addOperatorPage(app, service, limits.operatorSecret ?? null, isEnding);
};
