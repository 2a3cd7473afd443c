import { sandboxIdentity } from '../../../sandbox/options.ts';
import { type Running, runningService } from '../support/running-service.ts';

/** What the cloud writes into a call that came through it; anybody else can write it, too. */
const headersOf = ({ sandbox }: Running, own: Record<string, string> = {}): Record<string, string> => ({
  'x-wx-source': 'wx_client',
  'x-wx-appid': sandboxIdentity.appId,
  'x-wx-openid': sandbox.openid('daughter'),
  ...own,
});

let running: Running;
const start = async (cloudRun: boolean, perMinute = 600): Promise<void> => {
  running = await runningService(undefined, {
    settings: { cloudRun },
    limits: { perMinute, sessionsPerMinute: perMinute },
  });
};
afterEach(() => running.close());

const logIn = (headers: Record<string, string>, code = 'no code of WeChat') =>
  running.http('POST', '/v2/session', { body: { code }, headers });

/** Who was logged in, by WeChat's name. */
const whoIs = async (body: unknown): Promise<string | undefined> => {
  const token = typeof body === 'object' && body !== null ? Reflect.get(body, 'token') : undefined;
  const me = await running.http('GET', '/v2/me', { headers: { authorization: `Bearer ${token}` } });
  expect(me.status).toBe(200);
  const { store } = running.service;
  const openids = await Promise.all(
    ['daughter', 'son'].map(async (name) => {
      const openid = running.sandbox.openid(name);
      return (await store.transaction((tx) => tx.people.findByOpenid(openid))) ? openid : undefined;
    }),
  );
  return openids.find((openid) => openid !== undefined);
};

describe('the headers of 微信云托管 at a service that runs elsewhere', () => {
  beforeEach(() => start(false));

  it('log nobody in', async () => {
    expect((await logIn(headersOf(running))).status).toBe(401);
  });

  it('do not make the owner of a code somebody else', async () => {
    const answer = await logIn(headersOf(running), running.sandbox.login('son'));
    expect(await whoIs(answer.body)).toBe(running.sandbox.openid('son'));
  });

  it('change no answer to a stranger, and open nothing without a token', async () => {
    for (const path of ['/v2/me', '/health', '/v2/templates', '/metrics', '/operator/caller', '/wechat/push']) {
      const [plain, forged] = [
        await running.http('GET', path),
        await running.http('GET', path, { headers: headersOf(running) }),
      ];
      expect([forged.status, path === '/metrics' ? '' : forged.body]).toEqual([
        plain.status,
        path === '/metrics' ? '' : plain.body,
      ]);
    }
  });
});

it('written anew with every request they do not get round the limit of an address', async () => {
  await start(false, 2);
  const statuses = [];
  for (const openid of ['one', 'two', 'three'])
    statuses.push(
      (await running.http('GET', '/v2/templates', { headers: headersOf(running, { 'x-wx-openid': openid }) })).status,
    );
  expect(statuses).toEqual([200, 200, 429]);
});

describe('in 微信云托管, by setting', () => {
  it('who calls through it is logged in without a call to WeChat', async () => {
    await start(true);
    running.sandbox.fault({ kind: 'down' });
    expect(await whoIs((await logIn(headersOf(running))).body)).toBe(running.sandbox.openid('daughter'));
  });

  it.each<[string, Record<string, string>]>([
    ['that bears no X-WX-SOURCE: it came from the open internet', { 'x-wx-source': '' }],
    ['of another mini-program', { 'x-wx-appid': 'wxanother' }],
    ['that names nobody', { 'x-wx-openid': '' }],
    ['that names what is no openid', { 'x-wx-openid': 'a b' }],
  ])('a call %s logs in by its code alone', async (_what, own) => {
    await start(true);
    expect((await logIn(headersOf(running, own))).status).toBe(401);
    const answer = await logIn(headersOf(running, own), running.sandbox.login('son'));
    expect(await whoIs(answer.body)).toBe(running.sandbox.openid('son'));
  });

  it('being named opens nothing else: one’s own data still asks for a token', async () => {
    await start(true);
    expect((await running.http('GET', '/v2/me', { headers: headersOf(running) })).status).toBe(401);
  });

  it('each is limited alone, though all come from one gateway', async () => {
    await start(true, 2);
    const ask = async (openid: string) =>
      (await running.http('GET', '/v2/templates', { headers: headersOf(running, { 'x-wx-openid': openid }) })).status;
    expect([await ask('one'), await ask('one'), await ask('one'), await ask('two')]).toEqual([200, 200, 429, 200]);
  });
});
