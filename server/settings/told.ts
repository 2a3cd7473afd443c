import { logLevels, type SettingName } from './environment.ts';

/** What the operator's page says of each setting. Its default is the schema's. */
export const told: Readonly<Record<SettingName, string>> = {
  WECHAT_APPID: 'of the mini-program',
  WECHAT_SECRET: 'of the mini-program; two while it is [exchanged](#exchanging-secrets)',
  PUSH_TOKEN: '3–32 letters and digits, the same as in the console; two while it is exchanged',
  PUSH_AES_KEY: '43 characters, the same as in the console; two while it is exchanged',
  TEMPLATES: 'path of the templates file, below',
  NODE_ENV:
    '`production` refuses what is meant for trying out; `development` and `test` take it, another word stops the start',
  PORT: 'put an HTTPS proxy in front',
  HOST: 'the address to listen at',
  DATABASE: 'a file, made when it is not there; or `postgres://user:password@host/database`',
  SENDS_PER_MINUTE:
    'messages a minute, of all processes on one PostgreSQL together: those of an hour go out from its beginning, at this pace',
  SENDS_AT_ONCE: 'calls of one process at one time, each to another person',
  MOST_CALLS: 'calls of one message that WeChat may have taken, with no answer and no event',
  EVENT_WAIT_MINUTES: 'how long the sent event is waited for after a call without an answer; doubled with each call',
  LATE_DAYS: 'how many days late a message may still go out, 1 to 7; what is later is skipped',
  SEND_UNTIL: 'when the last message of a day goes out, China time, 20:00 to 22:00; the first goes at 9:00',
  REQUESTS_PER_MINUTE:
    'requests from one address (of IPv6 from one /64); pushes that WeChat signed are taken at any pace',
  LOGINS_PER_MINUTE: 'logins, and as many sets of calendar links, from one address or /64',
  JOURNAL:
    'a folder of what is kept outside the database, for [a restore](#back-from-a-backup); beside a SQLite file unless said',
  RULE_BOOK: 'the file of a [signed rule book](#the-rule-book), looked at every half minute',
  RULE_BOOK_KEY:
    'the public half of the key that signs it, as in the package; two while one replaces the other. Without it no book is taken',
  ALARM_WEBHOOK: 'gets `{ alarm, detail, at }` by POST, what goes on once in ten minutes: [alarms](#alarms)',
  HEARTBEAT: 'an address asked by GET once a minute while all goes well',
  METRICS_TOKEN: 'opens `/metrics` to a collector that comes through the proxy; at least 16 characters',
  OPERATOR_SECRET: 'switches on [the operator’s page](#the-operators-page) and opens it; at least 20 characters',
  LOG_LEVEL: `${logLevels.map((level) => `\`${level}\``).join(' ')}; lines hold no openid, token or body`,
  TRUST_PROXY: 'addresses or ranges of proxies whose `X-Forwarded-For` is believed, for the limits above',
  CLOUD_RUN:
    '`on` in WeChat’s own cloud alone ([deploy.md](deploy.md)): its `X-WX-OPENID` says who calls; elsewhere anybody could',
  WECHAT_API: 'another value must be on this machine, and is refused when `NODE_ENV=production`',
  SANDBOX_CLOCK: 'the preview’s movable clock; refused when `NODE_ENV=production`',
};
