import { createHmac, randomBytes } from 'node:crypto';
import { sameText } from '../../wechat/events/crypt.ts';

/** A working day. */
const sessionSeconds = 8 * 3600;

const shape = /^(\d{13})\.([\w-]{22})\.([\w-]{43})$/;

const sign = (secret: string, ...words: string[]): string =>
  createHmac('sha256', secret)
    .update(['operator page', ...words].join('\n'))
    .digest('base64url');

/** What the browser keeps of a login: when it ends, signed. The service keeps nothing; another secret ends them all. */
export const newSession = (secret: string, now: number): string => {
  const ends = `${now + sessionSeconds * 1000}`;
  const nonce = randomBytes(16).toString('base64url');
  return `${ends}.${nonce}.${sign(secret, 'session', ends, nonce)}`;
};

export const isSession = (secret: string, session: string, now: number): boolean => {
  const [, ends = '', nonce = '', mac = ''] = shape.exec(session) ?? [];
  return sameText(mac, sign(secret, 'session', ends, nonce)) && Number(ends) > now;
};

/** Stands in each form of the page: another site can make the browser send the form, but cannot read this. */
export const formToken = (secret: string, session: string): string => sign(secret, 'form', session);

/** The secret itself, as somebody typed it; compared by its hash, so that its length shows as little as its letters. */
export const isSecret = (secret: string, typed: string): boolean =>
  sameText(sign(secret, 'typed', typed), sign(secret, 'typed', secret));

const cookieName = 'operator';
const path = '/operator/page';

/**
 * `session` null: the browser lets go of it. `secure`: it came over HTTPS. On the machine itself, or through a tunnel,
 * it did not.
 */
export const cookieOf = (session: string | null, secure: boolean): string =>
  `${cookieName}=${session ?? ''}; Path=${path}; Max-Age=${session === null ? 0 : sessionSeconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;

/** null: none. */
export const sessionIn = (cookies: string | undefined): string | null => {
  const all = (cookies ?? '').split(';').map((one) => one.trim());
  return all.find((one) => one.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? null;
};
