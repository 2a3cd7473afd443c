import * as v from 'valibot';
import { type Address, addresses } from '../contract/addresses.ts';
import type { Elder } from '../contract/elder.ts';
import { type ApiError, refusal } from '../contract/errors.ts';
import { loose, understood } from '../contract/lenient.ts';
import { meAsRead } from '../contract/me.ts';
import type { Preferences } from '../contract/preferences.ts';
import { type Credit, calendarLink, codePicture, session } from '../contract/session.ts';
import { template } from '../contract/template.ts';
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
async function ask<T>(
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

/** Of a newer service what this phone understands. */
const each = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all): T[] => understood(item, all).items),
  );
const templatesAsRead = v.object({ templates: each(loose(template)) });
const linksAsRead = v.object({ links: each(loose(calendarLink)) });

const nothing = v.pipe(
  v.unknown(),
  v.transform(() => null),
);

export const openSession = (code: string) => ask(addresses.openSession, loose(session), { body: { code } });
export const fetchTemplates = () => ask(addresses.fetchTemplates, templatesAsRead);
/** A mini-program code as a data address; the same for everybody. */
export const fetchCode = (scene: string) => ask(addresses.fetchCode, loose(codePicture), { values: { scene } });
export const fetchMe = (token: string) => ask(addresses.fetchMe, meAsRead, { token });
export const putElder = (token: string, elder: Elder) =>
  ask(addresses.putElder, meAsRead, { token, body: elder, values: { id: elder.id } });
export const deleteElder = (token: string, id: string) =>
  ask(addresses.deleteElder, meAsRead, { token, values: { id } });
export const putPreferences = (token: string, preferences: Preferences) =>
  ask(addresses.putPreferences, meAsRead, { token, body: preferences });
export const postCredit = (token: string, credit: Credit) =>
  ask(addresses.postCredit, meAsRead, { token, body: credit });
export const fetchLinks = (token: string, code: string) =>
  ask(addresses.fetchLinks, linksAsRead, { token, body: { code } });
export const deleteMe = (token: string) => ask(addresses.deleteMe, nothing, { token });
