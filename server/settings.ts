import { isIP } from 'node:net';
import * as v from 'valibot';
import { fieldError, ok, type Result } from '../src/rules/result.ts';
import { isDatabase } from './store/open-store.ts';

const isLoopback = (url: string): boolean =>
  URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

/** An address, a range such as 10.0.0.0/8, or a named one. `true` is none: then anybody could say who they are. */
const isProxy = (text: string): boolean => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

/** Beside the file; of PostgreSQL the operator says where, since it is no use on the database's own disk. */
const journalBeside = (database: string): string | null =>
  database.includes('://') || database === ':memory:' ? null : `${database}.journal`;

const realWechat = 'https://api.weixin.qq.com';

const environment = v.object({
  NODE_ENV: v.optional(v.string(), 'development'),
  PORT: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number)), '8080'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  DATABASE: v.optional(v.string(), './data/reminders.sqlite'),
  WECHAT_APPID: v.pipe(v.string(), v.minLength(1)),
  WECHAT_SECRET: v.pipe(v.string(), v.minLength(1)),
  WECHAT_API: v.optional(v.pipe(v.string(), v.url()), realWechat),
  PUSH_TOKEN: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{3,32}$/)),
  PUSH_AES_KEY: v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{43}$/)),
  TEMPLATES: v.pipe(v.string(), v.minLength(1)),
  ALARM_WEBHOOK: v.optional(v.pipe(v.string(), v.url())),
  SANDBOX_CLOCK: v.optional(v.pipe(v.string(), v.url())),
  JOURNAL: v.optional(v.pipe(v.string(), v.minLength(1))),
  HEARTBEAT: v.optional(v.pipe(v.string(), v.url())),
  METRICS_TOKEN: v.optional(v.pipe(v.string(), v.minLength(16))),
  LOG_LEVEL: v.optional(v.picklist(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
  TRUST_PROXY: v.optional(v.string(), 'loopback'),
});

export type Settings = {
  port: number;
  host: string;
  /** A file, or an address that holds a password: never logged. */
  database: string;
  /** The folder of what is kept outside the database; null: nothing is. */
  journal: string | null;
  appid: string;
  secret: string;
  wechatApi: string;
  pushToken: string;
  pushAesKey: string;
  templatesFile: string;
  alarmWebhook: string | null;
  heartbeat: string | null;
  metricsToken: string | null;
  sandboxClock: string | null;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  trustProxy: string;
};

/** Reads the settings from the environment. Values are never repeated in the error: some of them are secrets. */
export const readSettings = (env: Record<string, string | undefined>): Result<Settings> => {
  const read = v.safeParse(environment, env);
  if (!read.success) {
    const [issue] = read.issues;
    return fieldError(v.getDotPath(issue) ?? 'environment', issue.expected ?? 'a valid value', '(not shown)');
  }
  const e = read.output;
  const production = e.NODE_ENV === 'production';
  if (e.WECHAT_API !== realWechat && (production || !isLoopback(e.WECHAT_API))) {
    return fieldError('WECHAT_API', production ? `${realWechat} in production` : 'a loopback address', '(not shown)');
  }
  if (!e.TRUST_PROXY.split(',').every((one) => isProxy(one.trim()))) {
    return fieldError('TRUST_PROXY', 'addresses or ranges, or loopback, linklocal, uniquelocal', '(not shown)');
  }
  if (!isDatabase(e.DATABASE)) return fieldError('DATABASE', 'a file or a postgres:// address', '(not shown)');
  if (e.SANDBOX_CLOCK !== undefined && (production || !isLoopback(e.SANDBOX_CLOCK))) {
    return fieldError('SANDBOX_CLOCK', production ? 'nothing in production' : 'a loopback address', '(not shown)');
  }
  return ok({
    port: e.PORT,
    host: e.HOST,
    database: e.DATABASE,
    journal: e.JOURNAL ?? journalBeside(e.DATABASE),
    appid: e.WECHAT_APPID,
    secret: e.WECHAT_SECRET,
    wechatApi: e.WECHAT_API.replace(/\/$/, ''),
    pushToken: e.PUSH_TOKEN,
    pushAesKey: e.PUSH_AES_KEY,
    templatesFile: e.TEMPLATES,
    alarmWebhook: e.ALARM_WEBHOOK ?? null,
    heartbeat: e.HEARTBEAT ?? null,
    metricsToken: e.METRICS_TOKEN ?? null,
    sandboxClock: e.SANDBOX_CLOCK ?? null,
    logLevel: e.LOG_LEVEL,
    trustProxy: e.TRUST_PROXY,
  });
};
