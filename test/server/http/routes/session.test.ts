import { logIn } from '../../support/family-member.ts';
import { type Running, runningService } from '../../support/running-service.ts';

describe('logging in', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const session = (payload: object) => running.http('POST', '/v2/session', { body: payload });

  it('gives a token that opens one’s own data for thirty days', async () => {
    const answer = await session({ code: running.sandbox.login('daughter') });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      token: expect.stringMatching(/^[\w-]{43}$/),
      expiresAt: '2026-12-24T02:00:00.000Z',
    });
  });

  it('refuses a code that was used before', async () => {
    const code = running.sandbox.login('daughter');
    await session({ code });
    const again = await session({ code });
    expect(again.status).toBe(401);
    expect(again.body).toMatchObject({
      error: { code: 'login-code-used', sentence: expect.stringContaining('再点一次') },
    });
  });

  it('knows the same person again and keeps what they entered', async () => {
    await (await logIn(running, 'daughter')).ask('PUT', '/v2/preferences', {
      hour: 18,
      yearlyLookUp: '03-01',
      enabled: true,
    });
    const { preferences } = await (await logIn(running, 'daughter')).me();
    expect(preferences).toEqual({ hour: 18, yearlyLookUp: '03-01', enabled: true });
  });

  it('says that WeChat is away when it does not answer, and loses nothing', async () => {
    running.sandbox.fault({ kind: 'down' });
    const answer = await session({ code: 'any' });
    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ error: { code: 'wechat-unavailable' } });
    expect((await running.http('GET', '/health')).body).toEqual({
      ok: true,
      database: 'ok',
      loop: 'ok',
      wechat: 'down',
      sends: 'unchecked',
      version: 'test',
    });
  });

  it.each(['{}', '{"errcode":0}', '{"code":0,"message":"ok"}', '{"openid":""}', '{"openid":null}', '{"openid":7}'])(
    'an answer that names nobody (%s) lets nobody in, and is no refusal',
    async (text) => {
      running.sandbox.fault({ on: 'login', kind: 'text', text });
      const answer = await session({ code: running.sandbox.login('daughter') });
      expect(answer).toMatchObject({ status: 503, body: { error: { code: 'wechat-unavailable' } } });
      expect(running.service.alarms.troubles()).toEqual([]);
    },
  );

  it('tells the operator that WeChat refuses logins, until one works; a message that goes out says nothing of it', async () => {
    const { alarms } = running.service;
    running.sandbox.fault({ on: 'login', kind: 'code', code: 40125 });
    expect((await session({ code: 'any' })).status).toBe(503);
    alarms.over('wechat-refuses-us');
    expect(alarms.troubles()).toMatchObject([{ kind: 'wechat-refuses-logins' }]);
    running.sandbox.fault({ kind: 'clear' });
    await logIn(running, 'daughter');
    expect(alarms.troubles()).toEqual([]);
  });

  it.each([
    ['no code', {}, 'code'],
    ['an empty code', { code: '' }, 'code'],
    ['something more', { code: 'x', name: '王' }, 'name'],
  ])('refuses a body with %s and names the field', async (_what, body, field) => {
    const answer = await session(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: { code: 'malformed-body', field } });
  });

  it('treats a token past its day, a made-up one and none at all alike', async () => {
    const daughter = await logIn(running, 'daughter');
    running.clock.forward(30 * 86_400_000);
    expect(await daughter.ask('GET', '/v2/me')).toMatchObject({
      status: 401,
      body: { error: { code: 'login-expired' } },
    });
    const strangers: Record<string, string>[] = [
      {},
      { authorization: `Bearer ${'a'.repeat(43)}` },
      { 'x-wx-openid': running.sandbox.openid('daughter'), 'x-wx-source': 'wx' },
    ];
    for (const headers of strangers) {
      expect((await running.http('GET', '/v2/me', { headers })).status).toBe(401);
    }
  });
});
