import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { accessOf } from '../accounts/access.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Service } from '../service.ts';
import { personOf } from './person-of.ts';
import { refuse } from './reply.ts';
import { timesAMinute } from './times-a-minute.ts';

type BodyOf<E extends Endpoint> = E['body'] extends v.GenericSchema ? v.InferOutput<E['body']> : null;
type AnswerOf<E extends Endpoint> = E['answer'] extends v.GenericSchema ? v.InferOutput<E['answer']> : null;

/** `personId`: whose token the request bears, '' where the endpoint asks for no login. */
export type Asked<E extends Endpoint> = { body: BodyOf<E>; params: Record<string, string>; personId: string };

export type RouteOptions = {
  /** Requests a minute from one address, where they are fewer than everybody's. */
  perMinute?: number;
  /** Requests a minute of one person, from wherever. */
  perPersonMinute?: number;
  cacheControl?: string;
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
const params = v.record(v.string(), v.pipe(v.string(), v.regex(/^[^\0]*$/)));

/** A path that names a family is for its members; to all others there is no such family. No route can forget it. */
const mayEnter = async (service: Service, personId: string, familyId: string | undefined): Promise<boolean> =>
  familyId === undefined ||
  (await service.store.snapshot(async (tx) => (await accessOf(tx, personId)).member(familyId))) !== null;

/** Puts one endpoint of the contract on the server: who asks, what is asked and what is answered follow from it. */
export const addRoute = <E extends Endpoint>(
  app: FastifyInstance,
  service: Service,
  endpoint: E,
  handle: (asked: Asked<E>) => Promise<Outcome<AnswerOf<E>>>,
  { perMinute, perPersonMinute, cacheControl }: RouteOptions = {},
): void => {
  const isTooOften = timesAMinute(service.clock, perPersonMinute);
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    ...(perMinute === undefined ? {} : { config: { rateLimit: { max: perMinute, timeWindow: 60_000 } } }),
    handler: async (request, reply) => {
      const personId = endpoint.login ? await personOf(service, request.headers.authorization) : '';
      if (personId === null) return refuse(reply, { code: 'login-expired' });
      const named = v.safeParse(params, request.params);
      if (!named.success) return refuse(reply, { code: 'not-found' });
      if (endpoint.login && isTooOften(personId)) return refuse(reply, { code: 'too-many-requests' });
      if (!(await mayEnter(service, personId, named.output.family))) return refuse(reply, { code: 'not-found' });
      const body = readBody(endpoint.body ?? v.any(), endpoint.body ? request.body : null);
      if (!body.ok) return refuse(reply, body.refusal);
      const answer = await handle({ body: body.value, params: named.output, personId });
      if (!answer.ok) return refuse(reply, answer.refusal);
      if (endpoint.answer === null) return reply.code(204).send();
      if (cacheControl !== undefined) reply.header('cache-control', cacheControl);
      return reply.send(answer.value);
    },
  });
};
