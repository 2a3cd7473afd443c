import { writeFileSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { todoTemplate } from '../../sandbox/template.ts';
import { emptyWorld } from '../../sandbox/world.ts';
import { allow, morning, quickSandbox } from './running-sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await quickSandbox();
});
afterEach(() => sandbox.close());

async function call(path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(`${sandbox.url}/sandbox/${path}`, init);
  return { status: response.status, json: await response.json() };
}

describe("the sandbox's own addresses", () => {
  it('move the clock to an instant, and back', async () => {
    const to = new Date(morning + 7 * 86_400_000).toISOString();
    expect((await call('clock', { to })).json).toEqual({ offsetMs: 7 * 86_400_000, now: to });
    expect((await call('clock', { offsetMs: 0 })).json).toEqual(await call('clock').then(({ json }) => json));
  });

  it('stream the clock, then what happens', async () => {
    const response = await fetch(`${sandbox.url}/sandbox/events`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('event: clock\ndata: {"offsetMs":0');
    sandbox.clock.move({ offsetMs: 60_000 });
    expect((await reader?.read())?.value).toContain('"offsetMs":60000');
    await call('share', { person: 'daughter', title: '妈妈该办认证了', path: '/pages/card/index?who=mum' });
    expect((await reader?.read())?.value).toContain('event: share');
  });

  it('log in, ask, answer and show the settings', async () => {
    expect((await call('login', { person: 'daughter' })).json).toEqual({ code: expect.any(String) });
    const tmplIds = [todoTemplate.id];
    expect((await call('subscribe/ask', { person: 'daughter', tmplIds })).json).toMatchObject({ panel: true });
    await call('subscribe/answer', { person: 'daughter', tmplIds, choice: 'reject', always: true });
    expect((await call('settings?person=daughter')).json).toEqual({
      mainSwitch: true,
      itemSettings: { [todoTemplate.id]: 'reject' },
    });
  });

  it.each([
    ['login', { person: '../x' }],
    ['clock', { to: 'tomorrow' }],
    ['faults', { on: 'send', kind: 'explode' }],
    ['subscribe/answer', { person: 'daughter', tmplIds: [], choice: 'maybe' }],
  ])('%s refuses what it does not understand', async (path, body) => {
    expect((await call(path, body)).status).toBe(400);
  });

  it('forget everything on reset, but never give a msgid twice', async () => {
    allow(sandbox, 'daughter');
    sandbox.clock.move({ offsetMs: 5 });
    await call('reset', {});
    expect(sandbox.quota('daughter', todoTemplate.id)).toBe(0);
    expect(sandbox.clock.offsetMs()).toBe(0);
  });
});

describe('where the sandbox runs', () => {
  it.each(['0.0.0.0', 'example.com'])('not on %s', async (host) => {
    await expect(startSandbox({ host })).rejects.toThrow('loopback only');
  });

  it('not in production', async () => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    const refused = expect(startSandbox()).rejects.toThrow('never runs in production');
    process.env.NODE_ENV = before;
    await refused;
  });

  it('not under another name, even when that name leads here', async () => {
    const status = await new Promise((done) =>
      httpGet(`${sandbox.url}/sandbox/clock`, { headers: { host: 'evil.example' } }, (answer) =>
        done(answer.statusCode),
      ),
    );
    expect(status).toBe(403);
  });

  const newFile = () => join(tmpdir(), `sandbox-${process.pid}-${Date.now()}.json`);
  const exchange = ({ url, appId: appid, secret }: Sandbox, code: string) => {
    const query = new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' });
    return fetch(`${url}/sns/jscode2session?${query}`);
  };

  it('over a restart with the same file: clock, yeses, choices and keys are kept', async () => {
    const file = newFile();
    const first = await quickSandbox({ file });
    allow(first, 'daughter', true);
    first.clock.move({ offsetMs: 1000 });
    await exchange(first, first.login('daughter'));
    const key = first.sessionKey('daughter');
    await first.close();
    const second = await quickSandbox({ file });
    expect(second.quota('daughter', todoTemplate.id)).toBe(1);
    expect(second.ask('daughter', [todoTemplate.id])).toMatchObject({ panel: false });
    expect(second.clock.offsetMs()).toBe(1000);
    expect(key).not.toBeNull();
    expect(second.sessionKey('daughter')).toBe(key);
    await second.close();
  });

  it('with the file of an older sandbox, that knew no keys', async () => {
    const file = newFile();
    const { sessionKeys: _later, ...older } = emptyWorld();
    writeFileSync(file, JSON.stringify({ ...older, offsetMs: 1000 }));
    const now = await quickSandbox({ file });
    await exchange(now, now.login('daughter'));
    expect(now.clock.offsetMs()).toBe(1000);
    expect(now.sessionKey('daughter')).not.toBeNull();
    await now.close();
  });
});
