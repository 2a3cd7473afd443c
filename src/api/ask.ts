import * as v from 'valibot';
import type { Address } from '../contract/addresses.ts';
import { type ApiError, refusal } from '../contract/errors.ts';
import { type UnreachedCode, unreached } from '../contract/unreached.ts';
import { request } from '../platform/request';
import { serviceUrl } from '../platform/service-url';
import { hearServiceClock } from './service-clock';

export type Reply<T> = { ok: true; value: T } | { ok: false; error: ApiError };

/** Why there is no answer that counts, in the words for it. */
export const reason = (code: UnreachedCode): ApiError => ({ code, sentence: unreached[code] });

const errorIn = (body: unknown): ApiError => {
  const read = v.safeParse(refusal, body);
  return read.success ? read.output.error : reason('unreadable');
};

type Asked = { token?: string; body?: unknown; values?: Readonly<Record<string, string>> };

/** Another network's page (a hotel's login) also answers with 200: only what has the shape came from the service. */
export async function ask<T>(
  { method, path }: Address,
  shape: v.GenericSchema<unknown, T>,
  { token, body, values = {} }: Asked = {},
): Promise<Reply<T>> {
  const base = serviceUrl();
  if (base === null) return { ok: false, error: reason('no-service') };
  const address = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  const answer = await request(method, base + address, token ?? null, body);
  if (!answer) return { ok: false, error: reason('offline') };
  hearServiceClock(answer.at);
  if (answer.status < 200 || answer.status >= 300) return { ok: false, error: errorIn(answer.body) };
  const read = v.safeParse(shape, answer.body);
  return read.success ? { ok: true, value: read.output } : { ok: false, error: reason('unreadable') };
}
