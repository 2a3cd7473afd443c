import type { Store } from '../../../../server/store/store.ts';
import { accessToken } from '../../../../server/wechat/api/access-token.ts';
import { withSecret } from '../../../../server/wechat/api/app-secret.ts';
import type { Called } from '../../../../server/wechat/api/call.ts';
import { forcedRenewals, neverForced } from '../../../../server/wechat/api/forced-renewals.ts';
import { parseAnswer } from '../../../../server/wechat/api/parse-answer.ts';
import { emptyStore } from '../../support/empty-store.ts';
import { movedClock } from '../../support/moved-clock.ts';
import { failures } from '../../support/troubled-store.ts';

const answer = (token: string, life: unknown = 7200): Called => ({
  kind: 'answer',
  answer: { errcode: 0, errmsg: '', access_token: token, expires_in: life },
});

describe('the access token', () => {
  let store: Store;
  const log = { error: jest.fn() };
  beforeEach(async () => {
    store = await emptyStore();
  });
  afterEach(() => store.close());

  const setUp = (...answers: Called[]) => {
    const bodies: unknown[] = [];
    const clock = movedClock('2026-11-24T02:00:00Z');
    const call = async (_method: string, _path: string, _query: object, body?: unknown) => {
      bodies.push(body);
      return answers[bodies.length - 1] ?? answer('more');
    };
    /** As of one more process on the database, or of a restart. */
    const of = (counting: Pick<Store, 'transaction'>) =>
      accessToken(call, 'wx1', withSecret(['secret']), clock, forcedRenewals(counting, clock, log));
    const another = () => of(store);
    return { clock, bodies, tokens: another(), another, of };
  };

  it('is asked for once by many callers, and kept until five minutes before its end', async () => {
    const { clock, bodies, tokens } = setUp(answer('one'), answer('two'));
    expect(await Promise.all([tokens.get(), tokens.get()])).toEqual([
      { ok: true, token: 'one' },
      { ok: true, token: 'one' },
    ]);
    clock.forward(6_899_000);
    expect(await tokens.get()).toEqual({ ok: true, token: 'one' });
    clock.forward(1000);
    expect(await tokens.get()).toEqual({ ok: true, token: 'two' });
    expect(bodies).toHaveLength(2);
  });

  it('is forced only when WeChat hands out the very one it refused', async () => {
    const { bodies, tokens } = setUp(answer('stale'), answer('stale'), answer('new'));
    await tokens.get();
    tokens.drop('stale');
    expect(await tokens.get()).toEqual({ ok: true, token: 'new' });
    expect(bodies.map((body) => body)).toMatchObject([
      { force_refresh: false },
      { force_refresh: false },
      { force_refresh: true },
    ]);
  });

  it('is forced at most nineteen times on a day in China, by all processes and over restarts, whatever WeChat refuses', async () => {
    const always = Array.from({ length: 400 }, () => answer('stale'));
    const { clock, bodies, tokens, another } = setUp(...always);
    const two = another();
    const forced = () => JSON.stringify(bodies).split('"force_refresh":true').length - 1;
    for (let minutes = 0; minutes < 60; minutes += 1) {
      for (const process of minutes < 30 ? [tokens, two] : [another()]) {
        await process.get();
        process.drop('stale');
        await process.get();
        process.drop('stale');
      }
      clock.forward(60_000);
    }
    expect(forced()).toBe(19);
    clock.forward(13 * 3_600_000); // to 00:00 in China
    await tokens.get();
    expect(forced()).toBe(20);
  });

  it.each(Object.entries(failures))(
    'is not forced while that cannot be counted (%s), which is told; the refused one serves on',
    async (_what, failure) => {
      const { bodies, of } = setUp(answer('stale'), answer('stale'));
      log.error.mockClear();
      const tokens = of({ transaction: () => Promise.reject(failure()) });
      await tokens.get();
      tokens.drop('stale');
      expect(await tokens.get()).toEqual({ ok: true, token: 'stale' });
      expect(bodies).toHaveLength(2);
      expect(log.error).toHaveBeenCalledTimes(1);
    },
  );

  it('is never forced by a command beside the service', async () => {
    const bodies: unknown[] = [];
    const call = async (_method: string, _path: string, _query: object, body?: unknown) => {
      bodies.push(body);
      return answer('stale');
    };
    const tokens = accessToken(call, 'wx1', withSecret(['secret']), { now: () => 0 }, neverForced);
    await tokens.get();
    tokens.drop('stale');
    expect(await tokens.get()).toEqual({ ok: true, token: 'stale' });
    expect(JSON.stringify(bodies)).not.toContain('"force_refresh":true');
  });

  it('may say its time as text', async () => {
    const { clock, tokens } = setUp(answer('one', '7200'), answer('two'));
    expect(await tokens.get()).toEqual({ ok: true, token: 'one' });
    clock.forward(6_899_000);
    expect(await tokens.get()).toEqual({ ok: true, token: 'one' });
  });

  it.each([
    ['empty', answer('')],
    ['without a time', answer('one', null)],
    ['of a time in words', answer('one', 'soon')],
    ['of an empty time', answer('one', '')],
  ])('that is %s is none: whoever asked has no answer', async (_what, odd) => {
    const { tokens } = setUp(odd, answer('one'));
    expect(await tokens.get()).toMatchObject({ ok: false, called: { kind: 'unanswered' } });
    expect(await tokens.get()).toEqual({ ok: true, token: 'one' });
  });

  it('is not kept when none came', async () => {
    const down: Called = { kind: 'not-reached', why: 'ECONNREFUSED' };
    const { tokens } = setUp(down, answer('one'));
    expect(await tokens.get()).toEqual({ ok: false, called: down });
    expect(await tokens.get()).toEqual({ ok: true, token: 'one' });
  });
});

describe('WeChat’s JSON', () => {
  it.each([
    [
      'a msgid keeps every digit',
      '{"errcode":0,"msgid":1988810812324364291}',
      { errcode: 0, msgid: '1988810812324364291' },
    ],
    ['small numbers stay numbers', '{"errcode":0,"expires_in":7200}', { errcode: 0, expires_in: 7200 }],
    ['no JSON is no answer', '<html>', null],
    ['a list is no answer', '[]', null],
  ])('%s', (_what, text, value) => {
    const read = parseAnswer(text, 'errcode');
    if (value === null) expect(read).toBeNull();
    else expect(read).toMatchObject(value);
  });
});
