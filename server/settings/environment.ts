import * as v from 'valibot';
import { bookKeyShape } from '../../src/contract/book/signed-book.ts';
import { isDatabase } from '../store/open-store.ts';
import { areProxies, isUrl, minuteOfEvening, realWechat } from './read-value.ts';

/** What is not there, and what is not right, is told with the same words; the value never is. */
const text = (holds: (value: string) => boolean, expected: string) =>
  v.pipe(v.string(expected), v.check(holds, expected));

const matching = (shape: RegExp, expected: string) => text((value) => shape.test(value), expected);

const whole = (from: number, to: number) => {
  const holds = (value: string) => /^\d{1,6}$/.test(value) && Number(value) >= from && Number(value) <= to;
  return v.pipe(text(holds, `a whole number from ${from} to ${to}`), v.transform(Number));
};

/** While one is exchanged for another both are good: the newer first. */
const oneOrTwo = (shape: RegExp, expected: string) => {
  const parts = (value: string) => value.split(',').map((part) => part.trim());
  const holds = (value: string) => parts(value).length <= 2 && parts(value).every((part) => shape.test(part));
  return v.pipe(text(holds, `${expected}; two with a comma between while one replaces the other`), v.transform(parts));
};

const address = () => text(isUrl, 'an address, http:// or https://, without a user or a password in it');

const proxies = 'addresses or ranges, none of them everybody (/0), or loopback, linklocal, uniquelocal';

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Of another word nobody knows whether production was meant, and with it its refusals. */
const surroundings = ['production', 'development', 'test'] as const;

export const environment = v.object({
  WECHAT_APPID: matching(/^\w+$/, 'the AppID'),
  WECHAT_SECRET: oneOrTwo(/^\S+$/, 'the AppSecret'),
  PUSH_TOKEN: oneOrTwo(/^[A-Za-z0-9]{3,32}$/, '3 to 32 letters and digits'),
  PUSH_AES_KEY: oneOrTwo(/^[A-Za-z0-9]{43}$/, '43 letters and digits'),
  TEMPLATES: matching(/./, 'a path'),
  NODE_ENV: v.optional(v.picklist(surroundings, surroundings.join(' | ')), 'development'),
  PORT: v.optional(whole(0, 65_535), '8080'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  DATABASE: v.optional(text(isDatabase, 'a file or a postgres:// address'), './data/reminders.sqlite'),
  SENDS_PER_MINUTE: v.optional(whole(1, 60_000), '600'),
  SENDS_AT_ONCE: v.optional(whole(1, 100), '8'),
  MOST_CALLS: v.optional(whole(2, 10), '4'),
  EVENT_WAIT_MINUTES: v.optional(whole(5, 720), '30'),
  LATE_DAYS: v.optional(whole(1, 7), '3'),
  SEND_UNTIL: v.optional(
    v.pipe(
      text((value) => minuteOfEvening(value) !== null, 'a time from 20:00 to 22:00'),
      v.transform((value) => minuteOfEvening(value) ?? 0),
    ),
    '20:30',
  ),
  REQUESTS_PER_MINUTE: v.optional(whole(1, 600_000), '600'),
  LOGINS_PER_MINUTE: v.optional(whole(1, 600_000), '60'),
  JOURNAL: v.optional(matching(/./, 'a path')),
  RULE_BOOK: v.optional(matching(/./, 'a path')),
  RULE_BOOK_KEY: v.optional(oneOrTwo(bookKeyShape, '64 hexadecimal digits')),
  ALARM_WEBHOOK: v.optional(address()),
  HEARTBEAT: v.optional(address()),
  METRICS_TOKEN: v.optional(matching(/^\S{16,}$/, 'at least 16 characters')),
  OPERATOR_SECRET: v.optional(matching(/^\S{20,}$/, 'at least 20 characters, none of them a space')),
  LOG_LEVEL: v.optional(v.picklist(logLevels, logLevels.join(' | ')), 'info'),
  TRUST_PROXY: v.optional(text(areProxies, proxies), 'loopback'),
  CLOUD_RUN: v.optional(v.picklist(['on', 'off'], 'on | off'), 'off'),
  WECHAT_API: v.optional(address(), realWechat),
  SANDBOX_CLOCK: v.optional(address()),
});

export type Environment = v.InferOutput<typeof environment>;
export type SettingName = keyof Environment;
