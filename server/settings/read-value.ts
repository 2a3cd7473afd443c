import { isIP } from 'node:net';
import { hours } from '../../src/rules/reminders/hours.ts';

export const realWechat = 'https://api.weixin.qq.com';

/** One that can be asked: `fetch` takes none with a user or a password in it. */
export const isUrl = (value: string): boolean => {
  if (!/^https?:/.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
};

export const isLoopback = (url: string): boolean =>
  URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

/**
 * An address, a range such as 10.0.0.0/8, or a named one. `true` and `/0` are none: then anybody could say who they
 * are.
 */
const isProxy = (text: string): boolean => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  if (bits === undefined) return true;
  return /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128);
};

export const areProxies = (value: string): boolean => value.split(',').every((one) => isProxy(one.trim()));

/** Families choose hours up to the last: what ends sooner would break a promise, what ends later wakes somebody. */
const [earliest, latest] = [hours.last * 60, 22 * 60];

/** Minutes since midnight; null: no time of that part of the evening. */
export const minuteOfEvening = (value: string): number | null => {
  const [, hours, minutes] = /^(\d{2}):([0-5]\d)$/.exec(value) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return minute >= earliest && minute <= latest ? minute : null;
};
