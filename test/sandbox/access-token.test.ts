import type { Sandbox } from '../../sandbox/sandbox.ts';
import { messageTo, quickSandbox, sendRaw, tokenOf } from './running-sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await quickSandbox();
});
afterEach(() => sandbox.close());

const minutes = (count: number) => sandbox.clock.move({ offsetMs: count * 60_000 });
const sendWith = async (token: unknown): Promise<number> =>
  JSON.parse(await sendRaw(sandbox, messageTo(sandbox, 'daughter'), String(token))).errcode;

describe('the access token', () => {
  it('is the same until five minutes before its end; then the old one works beside the new one', async () => {
    const first = await tokenOf(sandbox);
    expect(first.expires_in).toBe(7200);
    minutes(114);
    expect((await tokenOf(sandbox)).access_token).toBe(first.access_token);
    minutes(116);
    const second = await tokenOf(sandbox);
    expect(second.access_token).not.toBe(first.access_token);
    sandbox.login('daughter');
    expect(await sendWith(first.access_token)).toBe(43101);
    minutes(121);
    expect(await sendWith(first.access_token)).toBe(42001);
    expect(await sendWith(second.access_token)).toBe(43101);
  });

  it('is void at once when a new one is forced', async () => {
    const first = await tokenOf(sandbox);
    await tokenOf(sandbox, { force_refresh: true });
    expect(await sendWith(first.access_token)).toBe(40001);
  });

  it.each([
    ['another appid', { appid: 'wx0' }, 40013],
    ['another secret', { secret: 'x' }, 40125],
    ['another grant', { grant_type: 'x' }, 40002],
  ])('is refused to %s', async (_what, change, code) => {
    expect((await tokenOf(sandbox, change)).errcode).toBe(code);
  });

  it('must be given, and must be one of ours', async () => {
    expect(await sendWith('')).toBe(41001);
    expect(await sendWith('made-up')).toBe(40001);
  });
});
