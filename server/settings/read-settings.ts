import * as v from 'valibot';
import { dayMs } from '../../src/rules/china-time.ts';
import type { FieldError } from '../../src/rules/result.ts';
import { notShown } from '../in-one-line.ts';
import type { BookSetting } from '../rule-book/rule-book.ts';
import type { SendingRules } from '../sending/sending-rules.ts';
import { namedFile } from '../store/sqlite/named-file.ts';
import { type Environment, environment } from './environment.ts';
import { isLoopback, realWechat } from './read-value.ts';

export type Settings = {
  port: number;
  host: string;
  /** A file, or an address that holds a password: never logged. */
  database: string;
  /** The folder of what is kept outside the database; null: nothing is. */
  journal: string | null;
  appid: string;
  /** One, or two while the first replaces the second; so with the two below. */
  secrets: readonly string[];
  wechatApi: string;
  pushTokens: readonly string[];
  pushAesKeys: readonly string[];
  templatesFile: string;
  alarmWebhook: string | null;
  ruleBook: BookSetting;
  heartbeat: string | null;
  metricsToken: string | null;
  /** Opens the operator's page; null: there is none. */
  operatorSecret: string | null;
  sandboxClock: string | null;
  logLevel: Environment['LOG_LEVEL'];
  trustProxy: string;
  /** The service runs in 微信云托管, whose `X-WX-*` headers are believed. */
  cloudRun: boolean;
  sending: SendingRules;
  limits: { perMinute: number; sessionsPerMinute: number };
};

/** Beside the file; of PostgreSQL the operator says where, since it is no use on the database's own disk. */
export const journalBeside = (database: string): string | null =>
  database.includes('://') || database === ':memory:' ? null : `${namedFile(database)}.journal`;

/** Values are never repeated: some of them are secrets. */
const wrong = (field: string, expected: string): FieldError => ({ field, expected, got: notShown });

const misfitsOf = (env: Environment): FieldError[] => {
  const production = env.NODE_ENV === 'production';
  const misfits: FieldError[] = [];
  if (env.WECHAT_API !== realWechat && (production || !isLoopback(env.WECHAT_API)))
    misfits.push(wrong('WECHAT_API', production ? `${realWechat} in production` : 'a loopback address'));
  if (env.SANDBOX_CLOCK !== undefined && (production || !isLoopback(env.SANDBOX_CLOCK)))
    misfits.push(wrong('SANDBOX_CLOCK', production ? 'nothing in production' : 'a loopback address'));
  if (env.RULE_BOOK !== undefined && env.RULE_BOOK_KEY === undefined)
    misfits.push(wrong('RULE_BOOK_KEY', 'the public half of the key that signs RULE_BOOK'));
  return misfits;
};

const settingsOf = (env: Environment): Settings => ({
  port: env.PORT,
  host: env.HOST,
  database: env.DATABASE,
  journal: env.JOURNAL ?? journalBeside(env.DATABASE),
  appid: env.WECHAT_APPID,
  secrets: env.WECHAT_SECRET,
  wechatApi: env.WECHAT_API.replace(/\/$/, ''),
  pushTokens: env.PUSH_TOKEN,
  pushAesKeys: env.PUSH_AES_KEY,
  templatesFile: env.TEMPLATES,
  alarmWebhook: env.ALARM_WEBHOOK ?? null,
  ruleBook: { file: env.RULE_BOOK ?? null, keys: env.RULE_BOOK_KEY ?? [] },
  heartbeat: env.HEARTBEAT ?? null,
  metricsToken: env.METRICS_TOKEN ?? null,
  operatorSecret: env.OPERATOR_SECRET ?? null,
  sandboxClock: env.SANDBOX_CLOCK ?? null,
  logLevel: env.LOG_LEVEL,
  trustProxy: env.TRUST_PROXY,
  cloudRun: env.CLOUD_RUN === 'on',
  sending: {
    leaseMs: 60_000,
    eventWaitMs: env.EVENT_WAIT_MINUTES * 60_000,
    mostCalls: env.MOST_CALLS,
    lateLimitMs: env.LATE_DAYS * dayMs,
    perMinute: env.SENDS_PER_MINUTE,
    atOnce: env.SENDS_AT_ONCE,
    closesAt: env.SEND_UNTIL,
  },
  limits: { perMinute: env.REQUESTS_PER_MINUTE, sessionsPerMinute: env.LOGINS_PER_MINUTE },
});

type ReadSettings = { ok: true; value: Settings } | { ok: false; errors: readonly FieldError[] };

/** Reads the settings from the environment; an empty one is none. Everything that is wrong is named at once. */
export const readSettings = (env: Record<string, string | undefined>): ReadSettings => {
  const said = Object.fromEntries(Object.keys(environment.entries).map((name) => [name, env[name] || undefined]));
  const read = v.safeParse(environment, said);
  if (!read.success)
    return {
      ok: false,
      errors: read.issues.map((issue) => wrong(v.getDotPath(issue) ?? 'environment', issue.message)),
    };
  const errors = misfitsOf(read.output);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: settingsOf(read.output) };
};
