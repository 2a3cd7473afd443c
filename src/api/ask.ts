import * as v from 'valibot';
import { addresses } from '../contract/addresses.ts';
import type { Endpoint } from '../contract/endpoint.ts';
import type { endpoints } from '../contract/endpoints.ts';
import { type ApiError, reason, refusal } from '../contract/errors.ts';
import { request } from '../platform/request.ts';
import { serviceUrl } from '../platform/service-url';
import { hearServiceClock } from './service-clock.ts';

export type Reply<T> = { ok: true; value: T } | { ok: false; error: ApiError };

const errorIn = (body: unknown): ApiError => {
  const read = v.safeParse(refusal, body);
  return read.success ? read.output.error : reason('unreadable');
};

type Endpoints = typeof endpoints;
type Name = keyof Endpoints;

/** The names in an address: `family` and `invite` of `/v2/families/:family/invites/:invite`. */
type NamesIn<Path extends string> = Path extends `${string}:${infer One}/${infer More}`
  ? One | NamesIn<More>
  : Path extends `${string}:${infer One}`
    ? One
    : never;

/** What goes with a question: of each endpoint what it takes, and nothing else. */
type Given<E extends Endpoint> = (E['login'] extends true ? { token: string } : unknown) &
  (E['body'] extends v.GenericSchema ? { body: v.InferInput<E['body']> } : unknown) &
  ([NamesIn<E['path']>] extends [never] ? unknown : { values: Record<NamesIn<E['path']>, string> });
type Asked<E extends Endpoint> = unknown extends Given<E> ? [] : [Given<E>];

type Wide = { token?: string; body?: unknown; values?: Readonly<Record<string, string>> };

/** Another network's page (a hotel's login) also answers with 200: only what has the shape came from the service. */
export function ask<N extends Name, T>(
  name: N,
  shape: v.GenericSchema<unknown, T>,
  ...asked: Asked<Endpoints[N]>
): Promise<Reply<T>>;
export async function ask<T>(
  name: Name,
  shape: v.GenericSchema<unknown, T>,
  { token, body, values = {} }: Wide = {},
): Promise<Reply<T>> {
  const base = serviceUrl();
  if (base === null) return { ok: false, error: reason('no-service') };
  const { method, path } = addresses[name];
  const address = Object.entries(values).reduce<string>(
    (at, [name, value]) => at.replace(`:${name}`, encodeURIComponent(value)),
    path,
  );
  const answer = await request(method, base + address, token ?? null, body);
  if (!answer) return { ok: false, error: reason('offline') };
  hearServiceClock(answer.at);
  if (answer.status < 200 || answer.status >= 300) return { ok: false, error: errorIn(answer.body) };
  const read = v.safeParse(shape, answer.body);
  return read.success ? { ok: true, value: read.output } : { ok: false, error: reason('unreadable') };
}
