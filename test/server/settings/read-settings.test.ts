import { defaultLimits } from '../../../server/http/app.ts';
import { defaultSendingRules } from '../../../server/sending/sending-rules.ts';
import { readSettings } from '../../../server/settings/read-settings.ts';

const good = {
  WECHAT_APPID: 'wx1',
  WECHAT_SECRET: 'very-secret',
  PUSH_TOKEN: 'token123',
  PUSH_AES_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  TEMPLATES: 'templates.json',
};

describe('the settings', () => {
  it('ask for little: the rest has its default', () => {
    expect(readSettings(good)).toMatchObject({
      ok: true,
      value: {
        host: '127.0.0.1',
        port: 8080,
        database: './data/reminders.sqlite',
        wechatApi: 'https://api.weixin.qq.com',
        sandboxClock: null,
        secrets: [good.WECHAT_SECRET],
        sending: defaultSendingRules,
        limits: defaultLimits,
      },
    });
  });

  it('take the pace, the patience and the evening of an operator', () => {
    const own = {
      SENDS_PER_MINUTE: '6000',
      SENDS_AT_ONCE: '32',
      MOST_CALLS: '3',
      EVENT_WAIT_MINUTES: '60',
      LATE_DAYS: '1',
    };
    const evening = { SEND_UNTIL: '21:15', REQUESTS_PER_MINUTE: '1200', LOGINS_PER_MINUTE: '90' };
    expect(readSettings({ ...good, ...own, ...evening })).toMatchObject({
      value: {
        sending: {
          perMinute: 6000,
          atOnce: 32,
          mostCalls: 3,
          eventWaitMs: 3_600_000,
          lateLimitMs: 86_400_000,
          closesAt: 21 * 60 + 15,
        },
        limits: { perMinute: 1200, sessionsPerMinute: 90 },
      },
    });
  });

  it('take two of a secret while one replaces the other, and an empty one for none', () => {
    const two = { PUSH_TOKEN: 'newer1, older1', WECHAT_SECRET: 'new-secret,old-secret', PORT: '' };
    expect(readSettings({ ...good, ...two })).toMatchObject({
      value: { pushTokens: ['newer1', 'older1'], secrets: ['new-secret', 'old-secret'], port: 8080 },
    });
  });

  it('name everything that is wrong at once', () => {
    const read = readSettings({ ...good, TEMPLATES: undefined, SENDS_PER_MINUTE: '0', SEND_UNTIL: '23:00' });
    expect(read).toEqual({
      ok: false,
      errors: [
        { field: 'TEMPLATES', expected: 'a path', got: '(not shown)' },
        { field: 'SENDS_PER_MINUTE', expected: 'a whole number from 1 to 60000', got: '(not shown)' },
        { field: 'SEND_UNTIL', expected: 'a time from 20:00 to 22:00', got: '(not shown)' },
      ],
    });
  });

  it('have no operator’s page unless asked, and refuse a secret that can be guessed', () => {
    expect(readSettings(good)).toMatchObject({ value: { operatorSecret: null } });
    expect(readSettings({ ...good, OPERATOR_SECRET: 'a'.repeat(20) })).toMatchObject({
      value: { operatorSecret: 'a'.repeat(20) },
    });
    expect(readSettings({ ...good, OPERATOR_SECRET: 'nineteen-characters' })).toEqual({
      ok: false,
      errors: [
        {
          field: 'OPERATOR_SECRET',
          expected: 'at least 20 characters, none of them a space',
          got: '(not shown)',
        },
      ],
    });
  });

  it.each([
    ['no secret', { WECHAT_SECRET: undefined }, 'WECHAT_SECRET'],
    ['an AES key of 42', { PUSH_AES_KEY: good.PUSH_AES_KEY.slice(1) }, 'PUSH_AES_KEY'],
    ['a database that is neither a file nor PostgreSQL', { DATABASE: 'mysql://u:very-secret@h/d' }, 'DATABASE'],
    ['a port in words', { PORT: 'eighty' }, 'PORT'],
    ['a port that there is not', { PORT: '70000' }, 'PORT'],
    ['three tokens', { PUSH_TOKEN: 'one1,two2,three3' }, 'PUSH_TOKEN'],
    ['one call of a message', { MOST_CALLS: '1' }, 'MOST_CALLS'],
    ['no message that may be late', { LATE_DAYS: '0' }, 'LATE_DAYS'],
    ['a message later than the one after it', { LATE_DAYS: '8' }, 'LATE_DAYS'],
    ['an evening that ends before the last hour', { SEND_UNTIL: '19:30' }, 'SEND_UNTIL'],
    ['a webhook that is no address', { ALARM_WEBHOOK: 'alarms' }, 'ALARM_WEBHOOK'],
    ['a level that there is not', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    ['a WeChat that is neither WeChat nor on this machine', { WECHAT_API: 'https://example.org' }, 'WECHAT_API'],
    ['a sandbox in production', { WECHAT_API: 'http://127.0.0.1:9000', NODE_ENV: 'production' }, 'WECHAT_API'],
    [
      'a movable clock in production',
      { SANDBOX_CLOCK: 'http://127.0.0.1:9/c', NODE_ENV: 'production' },
      'SANDBOX_CLOCK',
    ],
    ...['prodution', 'Production', 'production ', 'staging'].map((word): [string, Record<string, string>, string] => [
      `“${word}”, of which nobody knows whether production is meant`,
      { NODE_ENV: word },
      'NODE_ENV',
    ]),
    ['a proxy in words', { TRUST_PROXY: 'true' }, 'TRUST_PROXY'],
    ['a proxy by name', { TRUST_PROXY: 'loopback, nginx' }, 'TRUST_PROXY'],
    ['a range that is none', { TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY'],
    ['everybody as a proxy', { TRUST_PROXY: '0.0.0.0/0' }, 'TRUST_PROXY'],
    ['everybody as a proxy beside another', { TRUST_PROXY: 'loopback, ::/0' }, 'TRUST_PROXY'],
    ['a range of no bits, written longer', { TRUST_PROXY: '10.0.0.0/000' }, 'TRUST_PROXY'],
    ['a webhook with a password, which is never asked', { ALARM_WEBHOOK: 'https://u:p@example.org/' }, 'ALARM_WEBHOOK'],
    ['a heartbeat with a user, which is never asked', { HEARTBEAT: 'https://u@example.org/' }, 'HEARTBEAT'],
    ['a clock elsewhere', { SANDBOX_CLOCK: 'http://10.0.0.1/c' }, 'SANDBOX_CLOCK'],
  ])('refuse %s, name it, and repeat no value', (_what, change, field) => {
    const read = readSettings({ ...good, ...change });
    expect(read).toMatchObject({ ok: false, errors: [{ field }] });
    expect(JSON.stringify(read)).not.toContain('secret"');
    expect(JSON.stringify(read)).not.toContain(good.WECHAT_SECRET);
  });

  it.each(['./data/reminders.sqlite', 'postgres://u:p@h/d', 'postgresql://h/d'])(
    'take %s as the database',
    (database) => {
      expect(readSettings({ ...good, DATABASE: database })).toMatchObject({ ok: true, value: { database } });
    },
  );

  it.each(['loopback', '10.0.0.0/8, ::1', 'uniquelocal,192.0.2.7'])('take %s as proxies', (trustProxy) => {
    expect(readSettings({ ...good, TRUST_PROXY: trustProxy })).toMatchObject({ ok: true, value: { trustProxy } });
  });

  it.each(['', 'production', 'development', 'test'])('take “%s” as where it runs', (word) => {
    expect(readSettings({ ...good, NODE_ENV: word })).toMatchObject({ ok: true });
  });

  it('take the sandbox on this machine outside production', () => {
    const sandbox = { WECHAT_API: 'http://127.0.0.1:9000/', SANDBOX_CLOCK: 'http://localhost:9000/sandbox/clock' };
    expect(readSettings({ ...good, ...sandbox })).toMatchObject({
      ok: true,
      value: { wechatApi: 'http://127.0.0.1:9000' },
    });
  });
});
