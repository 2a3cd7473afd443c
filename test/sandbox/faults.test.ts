import type { Fault } from '../../sandbox/fault.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { allow, messageTo, quickSandbox, sendRaw, tokenOf } from './running-sandbox.ts';

let sandbox: Sandbox;
let token: string;
beforeEach(async () => {
  sandbox = await quickSandbox();
  token = String((await tokenOf(sandbox)).access_token);
  allow(sandbox, 'daughter');
});
afterEach(() => sandbox.close());

const send = (): Promise<string> => sendRaw(sandbox, messageTo(sandbox, 'daughter'), token);
const arrived = (): number => sandbox.inbox('daughter').length;

describe('a fault on a send', () => {
  const cuts: [Fault, number][] = [
    [{ on: 'send', kind: 'cut-before' }, 0],
    [{ on: 'send', kind: 'cut-after' }, 1],
  ];
  it.each(cuts)('%j: no answer, and so many messages arrived: %d', async (fault, count) => {
    sandbox.fault(fault);
    await expect(send()).rejects.toThrow();
    expect(arrived()).toBe(count);
  });

  it('of messages alone: whether sending works is answered, and each to somebody is cut', async () => {
    sandbox.fault({ on: 'message', kind: 'cut-before', times: 2 });
    await expect(send()).rejects.toThrow();
    const toNobody = messageTo(sandbox, 'daughter').replace(sandbox.openid('daughter'), '');
    await expect(sendRaw(sandbox, toNobody, token)).resolves.toContain('40003');
    await expect(send()).rejects.toThrow();
    expect(arrived()).toBe(0);
  });

  it('the answer never comes while the message does', async () => {
    sandbox.fault({ on: 'send', kind: 'timeout-after' });
    const delivered = new Promise((done) =>
      sandbox.subscribe((event) => event.type === 'message' && done(event.data.id)),
    );
    const answer = send();
    expect(await delivered).toBe(sandbox.inbox('daughter')[0]?.id);
    const closed = expect(answer).rejects.toThrow();
    await sandbox.close();
    await closed;
  });

  it.each([
    [false, 0],
    [true, 1],
  ])('a 502 with the message delivered: %s', async (delivered, count) => {
    sandbox.fault({ on: 'send', kind: 'status', status: 502, delivered });
    expect(await send()).toBe('');
    expect(arrived()).toBe(count);
  });

  it('a code is given as often as it is asked for', async () => {
    sandbox.fault({ on: 'send', kind: 'code', code: -1, times: 2 });
    const codes = [await send(), await send(), await send()].map((each) => JSON.parse(each).errcode);
    expect(codes).toEqual([-1, -1, 0]);
  });
});

describe('WeChat down', () => {
  it('closes every connection until it is up again, and the sandbox itself still answers', async () => {
    sandbox.fault({ kind: 'down' });
    await expect(send()).rejects.toThrow();
    expect((await fetch(`${sandbox.url}/sandbox/clock`)).ok).toBe(true);
    sandbox.fault({ kind: 'up' });
    expect(JSON.parse(await send()).errcode).toBe(0);
  });
});
