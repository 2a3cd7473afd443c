import * as v from 'valibot';
import { request } from '../platform/request';
import { serviceUrl } from '../platform/service-url';
import type { ApiError, Me, WireElder } from './contract';
import { codeShape, errorShape, linksShape, meShape, sessionShape, templatesShape } from './reply-shapes';

export type Reply<T> = { ok: true; value: T } | { ok: false; error: ApiError };

const offline: ApiError = { code: 'offline', sentence: '没连上网。您填的还在，连上再点一次。' };
const unset: ApiError = { code: 'no-service', sentence: '这里还没有接上提醒服务。先用手机日历记着。' };
const unreadable: ApiError = { code: 'unreadable', sentence: '提醒服务答得不对。您填的还在，过会儿再试。' };

const refusal = v.object({ error: errorShape });

const errorIn = (body: unknown): ApiError => {
  const read = v.safeParse(refusal, body);
  return read.success ? read.output.error : unreadable;
};

async function ask<T>(
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  token: string | null,
  shape: v.GenericSchema<unknown, T>,
  data?: unknown,
): Promise<Reply<T>> {
  const base = serviceUrl();
  if (!base) return { ok: false, error: unset };
  const answer = await request(method, base + path, token, data);
  if (!answer) return { ok: false, error: offline };
  if (answer.status < 200 || answer.status >= 300) return { ok: false, error: errorIn(answer.body) };
  const read = v.safeParse(shape, answer.body);
  return read.success ? { ok: true, value: read.output } : { ok: false, error: unreadable };
}

const nothing = v.pipe(
  v.unknown(),
  v.transform(() => null),
);

export const openSession = (code: string) => ask('POST', '/v1/session', null, sessionShape, { code });
export const fetchTemplates = () => ask('GET', '/v1/templates', null, templatesShape);
/** A mini-program code as a data address; the same for everybody. */
export const fetchCode = (scene: string) => ask('GET', `/v1/codes/${encodeURIComponent(scene)}`, null, codeShape);
export const fetchMe = (token: string) => ask('GET', '/v1/me', token, meShape);
export const putElder = (token: string, elder: WireElder) =>
  ask('PUT', `/v1/elders/${elder.id}`, token, meShape, elder);
export const deleteElder = (token: string, id: string) => ask('DELETE', `/v1/elders/${id}`, token, meShape);
export const putPreferences = (token: string, preferences: Me['preferences']) =>
  ask('PUT', '/v1/preferences', token, meShape, preferences);
export const postCredit = (token: string, accept: { templateId: string; acceptId: string; acceptedAt: string }) =>
  ask('POST', '/v1/credits', token, meShape, accept);
export const fetchLinks = (token: string, code: string) =>
  ask('POST', '/v1/calendar-links', token, linksShape, { code });
export const deleteMe = (token: string) => ask('DELETE', '/v1/me', token, nothing);
