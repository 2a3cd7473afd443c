import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { asSent } from '../../src/contract/me.ts';
import { accessOf } from '../accounts/access.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Service } from '../service.ts';
import { personOf } from './person-of.ts';
import { refuse } from './reply.ts';
import { timesAMinute } from './times-a-minute.ts';

type BodyOf<E extends Endpoint> = E['body'] extends v.GenericSchema ? v.InferOutput<E['body']> : null;
type AnswerOf<E extends Endpoint> = E['answer'] extends v.GenericSchema ? v.InferOutput<E['answer']> : null;
type NamesIn<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : never;

/** `params`: what stands in the address where its path says `:name`. */
type Asked<E extends Endpoint> = {
  body: BodyOf<E>;
  params: { [K in NamesIn<E['path']>]: string };
  headers: IncomingHttpHeaders;
};

type RouteOptions = {
  /** Requests a minute from one address, where they are fewer than everybody's. */
  perMinute?: number;
  /** Requests a minute of one person, from wherever. */
  perPersonMinute?: number;
  cacheControl?: string;
  /** What tells one answer from the next; who already has the one of now is told only that. */
  etag?: () => string | null;
};

/** A misfit is told with its field and what was expected there, never with what was sent. */
const readBody = <S extends v.GenericSchema>(schema: S, body: unknown): Outcome<v.InferOutput<S>> => {
  const read = v.safeParse(schema, body, { abortEarly: true });
  if (read.success) return done(read.output);
  const [issue] = read.issues;
  const expected = issue.expected ?? (issue.type === 'check' ? issue.message : issue.type);
  return refused('malformed-body', { field: v.getDotPath(issue) ?? 'body', expected });
};

/** No id of ours has a NUL in it, and PostgreSQL takes none. */
const named = v.record(v.string(), v.pipe(v.string(), v.regex(/^[^\0]*$/)));

const areNamedIn = <E extends Endpoint>({ path }: E, params: unknown): params is Asked<E>['params'] =>
  v.is(named, params) && [...path.matchAll(/:(\w+)/g)].every(([, name = '']) => name in params);

/** A path that names a family is for its members; to all others there is no such family. No route can forget it. */
const mayEnter = async (service: Service, personId: string, params: object): Promise<boolean> =>
  !('family' in params) ||
  (await service.store.snapshot(async (tx) => (await accessOf(tx, personId)).member(String(params.family)))) !== null;

/** Who comes in by a route, or why nobody does. */
type Door<Who> = (authorization: string | undefined, params: object) => Promise<Outcome<Who>>;

const serve = <E extends Endpoint, Who>(
  app: FastifyInstance,
  endpoint: E,
  door: Door<Who>,
  handle: (asked: Asked<E>, who: Who) => Promise<Outcome<AnswerOf<E>>>,
  { perMinute, cacheControl, etag }: RouteOptions,
): void => {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    ...(perMinute === undefined ? {} : { config: { rateLimit: { max: perMinute, timeWindow: 60_000 } } }),
    handler: async (request, reply) => {
      const { params } = request;
      if (!areNamedIn(endpoint, params)) return refuse(reply, { code: 'not-found' });
      const who = await door(request.headers.authorization, params);
      if (!who.ok) return refuse(reply, who.refusal);
      const body = readBody(endpoint.body ?? v.any(), endpoint.body ? request.body : null);
      if (!body.ok) return refuse(reply, body.refusal);
      const answer = await handle({ body: body.value, params, headers: request.headers }, who.value);
      if (!answer.ok) return refuse(reply, answer.refusal);
      if (endpoint.answer === null) return reply.code(204).send();
      if (cacheControl !== undefined) reply.header('cache-control', cacheControl);
      const tag = etag?.() ?? null;
      if (tag !== null) reply.header('etag', `"${tag}"`);
      if (tag !== null && request.headers['if-none-match']?.includes(`"${tag}"`)) return reply.code(304).send();
      return reply.send(asSent(endpoint.answer, answer.value));
    },
  });
};

/** Puts an endpoint of the contract on the server that is for who has logged in; `personId` is whose token it is. */
export const addRoute = <E extends Endpoint & { login: true }>(
  app: FastifyInstance,
  service: Service,
  endpoint: E,
  handle: (asked: Asked<E> & { personId: string }) => Promise<Outcome<AnswerOf<E>>>,
  options: RouteOptions = {},
): void => {
  const isTooOften = timesAMinute(service.clock, options.perPersonMinute);
  const door: Door<string> = async (authorization, params) => {
    const personId = await personOf(service, authorization);
    if (personId === null) return refused('login-expired');
    if (isTooOften(personId)) return refused('too-many-requests');
    return (await mayEnter(service, personId, params)) ? done(personId) : refused('not-found');
  };
  serve(app, endpoint, door, (asked, personId) => handle({ ...asked, personId }), options);
};

/** Puts an endpoint of the contract on the server that anybody may ask; what names a family is never one. */
export const addOpenRoute = <E extends Endpoint & { login: false }>(
  app: FastifyInstance,
  endpoint: E,
  handle: (asked: Asked<E>) => Promise<Outcome<AnswerOf<E>>>,
  options: Omit<RouteOptions, 'perPersonMinute'> = {},
): void => {
  const door: Door<null> = async (_, params) => ('family' in params ? refused('not-found') : done(null));
  serve(app, endpoint, door, handle, options);
};
