import { readSettings } from '../../server/settings.ts';

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
      },
    });
  });

  it.each([
    ['no secret', { WECHAT_SECRET: undefined }, 'WECHAT_SECRET'],
    ['an AES key of 42', { PUSH_AES_KEY: good.PUSH_AES_KEY.slice(1) }, 'PUSH_AES_KEY'],
    ['a database that is neither a file nor PostgreSQL', { DATABASE: 'mysql://u:very-secret@h/d' }, 'DATABASE'],
    ['a port in words', { PORT: 'eighty' }, 'PORT'],
    ['a WeChat that is neither WeChat nor on this machine', { WECHAT_API: 'https://example.org' }, 'WECHAT_API'],
    ['a sandbox in production', { WECHAT_API: 'http://127.0.0.1:9000', NODE_ENV: 'production' }, 'WECHAT_API'],
    [
      'a movable clock in production',
      { SANDBOX_CLOCK: 'http://127.0.0.1:9/c', NODE_ENV: 'production' },
      'SANDBOX_CLOCK',
    ],
    ['a proxy in words', { TRUST_PROXY: 'true' }, 'TRUST_PROXY'],
    ['a proxy by name', { TRUST_PROXY: 'loopback, nginx' }, 'TRUST_PROXY'],
    ['a range that is none', { TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY'],
    ['a clock elsewhere', { SANDBOX_CLOCK: 'http://10.0.0.1/c' }, 'SANDBOX_CLOCK'],
  ])('refuse %s, name it, and repeat no value', (_what, change, field) => {
    const read = readSettings({ ...good, ...change });
    expect(read).toMatchObject({ ok: false, error: { field } });
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

  it('take the sandbox on this machine outside production', () => {
    const sandbox = { WECHAT_API: 'http://127.0.0.1:9000/', SANDBOX_CLOCK: 'http://localhost:9000/sandbox/clock' };
    expect(readSettings({ ...good, ...sandbox })).toMatchObject({
      ok: true,
      value: { wechatApi: 'http://127.0.0.1:9000' },
    });
  });
});
