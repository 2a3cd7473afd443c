import { createHmac } from 'node:crypto';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { quickSandbox } from './running-sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await quickSandbox();
});
afterEach(() => sandbox.close());

async function exchange(code: string, change: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const { appId: appid, secret } = sandbox;
  const query = { appid, secret, js_code: code, grant_type: 'authorization_code', ...change };
  const response = await fetch(`${sandbox.url}/sns/jscode2session?${new URLSearchParams(query)}`);
  return await response.json();
}

describe('the code of a login', () => {
  it('names its person, always by the same openid', async () => {
    const first = await exchange(sandbox.login('daughter'));
    expect(first).toEqual({ openid: sandbox.openid('daughter'), session_key: expect.any(String) });
    expect((await exchange(sandbox.login('daughter'))).openid).toBe(first.openid);
    expect((await exchange(sandbox.login('relative'))).openid).not.toBe(first.openid);
  });

  it('brings a new session_key each time, and only the newest signs', async () => {
    expect(sandbox.sessionKey('daughter')).toBeNull();
    const { session_key: key } = await exchange(sandbox.login('daughter'));
    const signed = createHmac('sha256', String(key)).update('pages/a?b=1').digest('hex');
    expect(sandbox.sessionKey('daughter')).toBe(key);
    expect(sandbox.signatureHolds('daughter', 'pages/a?b=1', signed)).toBe(true);
    expect(sandbox.signatureHolds('daughter', 'pages/a?b=2', signed)).toBe(false);
    await exchange(sandbox.login('relative'));
    expect(sandbox.signatureHolds('daughter', 'pages/a?b=1', signed)).toBe(true);
    await exchange(sandbox.login('daughter'));
    expect(sandbox.signatureHolds('daughter', 'pages/a?b=1', signed)).toBe(false);
  });

  it('works once', async () => {
    const code = sandbox.login('daughter');
    await exchange(code);
    expect((await exchange(code)).errcode).toBe(40029);
  });

  it('works for five minutes', async () => {
    const code = sandbox.login('daughter');
    sandbox.clock.move({ offsetMs: 300_000 });
    expect((await exchange(code)).errcode).toBe(40029);
  });

  it.each([
    ['another appid', { appid: 'wx0' }, 40013],
    ['another secret', { secret: 'x' }, 40125],
    ['another grant', { grant_type: 'x' }, 40002],
  ])('is not taken from %s', async (_what, change, code) => {
    expect((await exchange(sandbox.login('daughter'), change)).errcode).toBe(code);
  });
});
