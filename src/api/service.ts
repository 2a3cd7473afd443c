import { request } from '../platform/request';
import { serviceUrl } from '../platform/service-url';
import type { ApiError, Me, Template, WireElder } from './contract';

export type Reply<T> = { ok: true; value: T } | { ok: false; error: ApiError };

const offline: ApiError = { code: 'offline', sentence: '没连上网。您填的还在，连上再点一次。' };
const unset: ApiError = { code: 'no-service', sentence: '这里还没有接上提醒服务。先用手机日历记着。' };
const unreadable: ApiError = { code: 'unreadable', sentence: '提醒服务答得不对。您填的还在，过会儿再试。' };

const errorIn = (body: unknown): ApiError => {
  const error = (body as { error?: Partial<ApiError> } | null)?.error;
  return error?.code && error.sentence ? { code: error.code, sentence: error.sentence } : unreadable;
};

async function ask<T>(
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  token: string | null,
  data?: unknown,
): Promise<Reply<T>> {
  const base = serviceUrl();
  if (!base) return { ok: false, error: unset };
  const answer = await request(method, base + path, token, data);
  if (!answer) return { ok: false, error: offline };
  if (answer.status >= 200 && answer.status < 300) return { ok: true, value: answer.body as T };
  return { ok: false, error: errorIn(answer.body) };
}

export const openSession = (code: string) =>
  ask<{ token: string; expiresAt: string }>('POST', '/v1/session', null, { code });
export const fetchTemplates = () => ask<{ templates: Template[] }>('GET', '/v1/templates', null);
export const fetchMe = (token: string) => ask<Me>('GET', '/v1/me', token);
export const putElder = (token: string, elder: WireElder) => ask<Me>('PUT', `/v1/elders/${elder.id}`, token, elder);
export const deleteElder = (token: string, id: string) => ask<Me>('DELETE', `/v1/elders/${id}`, token);
export const putPreferences = (token: string, preferences: Me['preferences']) =>
  ask<Me>('PUT', '/v1/preferences', token, preferences);
export const postCredit = (token: string, templateId: string, acceptId: string) =>
  ask<Me>('POST', '/v1/credits', token, { templateId, acceptId });
export const deleteMe = (token: string) => ask<null>('DELETE', '/v1/me', token);
