import type { Sandbox } from '../../sandbox/sandbox.ts';
import { allow, goodData, messageTo, morning, quickSandbox, sendRaw, tokenOf } from './running-sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await quickSandbox({ pages: ['pages/card/index'], sendsPerDay: 2 });
});
afterEach(() => sandbox.close());

const codeOf = (answer: string): number => JSON.parse(answer).errcode;

describe('sending a subscription message', () => {
  it('delivers it, spends one of the person’s yeses, and answers with a number too long for a JavaScript number', async () => {
    allow(sandbox, 'daughter');
    const answer = await sendRaw(sandbox, messageTo(sandbox, 'daughter', { page: 'pages/card/index?elder=1' }));
    const msgid = /"msgid":(\d+)}$/.exec(answer)?.[1] ?? '';
    expect(codeOf(answer)).toBe(0);
    expect(BigInt(msgid)).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
    expect(sandbox.inbox('daughter')).toEqual([
      expect.objectContaining({ id: msgid, title: '待办事项提醒', page: 'pages/card/index?elder=1' }),
    ]);
    expect(sandbox.quota('daughter', sandbox.templates[0]?.id ?? '')).toBe(0);
  });

  const changed: [string, Record<string, unknown>, number, string][] = [
    ['an openid of nobody', { touser: 'o-nobody' }, 40003, 'openid'],
    ['no openid', { touser: '', data: {} }, 40003, 'openid'],
    ['a template that is not ours', { template_id: 'other' }, 40037, 'template_id'],
    ['a page that the app has not', { page: 'pages/none/index' }, 41030, 'page'],
    [
      'a value too long',
      { data: { ...goodData, thing3: { value: '长'.repeat(21) } } },
      47003,
      'data.thing3.value invalid',
    ],
    ['a value that is empty', { data: { ...goodData, thing1: { value: '' } } }, 47003, 'data.thing1.value is empty'],
    ['a value left out', { data: { thing1: goodData.thing1 } }, 47003, 'data.date2.value is empty'],
    ['no values', { data: undefined }, 47003, 'data is empty'],
  ];
  it.each(changed)('refuses %s', async (_what, change, code, words) => {
    allow(sandbox, 'daughter');
    const answer = JSON.parse(await sendRaw(sandbox, messageTo(sandbox, 'daughter', change)));
    expect(answer.errcode).toBe(code);
    expect(answer.errmsg).toContain(words);
    expect(sandbox.inbox()).toEqual([]);
  });

  it.each([
    ['nothing', '', 44002],
    ['half a JSON', '{"touser":', 47001],
    ['no object', '7', 47001],
    ['escaped Chinese', '{"touser":"\\u4e2d"}', 47002],
  ])('refuses a body that is %s', async (_what, body, code) => {
    expect(codeOf(await sendRaw(sandbox, body))).toBe(code);
  });

  it('refuses a person who has not said yes, or has no yes left', async () => {
    sandbox.login('daughter');
    expect(codeOf(await sendRaw(sandbox, messageTo(sandbox, 'daughter')))).toBe(43101);
    allow(sandbox, 'daughter');
    expect(codeOf(await sendRaw(sandbox, messageTo(sandbox, 'daughter')))).toBe(0);
    expect(codeOf(await sendRaw(sandbox, messageTo(sandbox, 'daughter')))).toBe(43101);
  });

  it('refuses a person whose main switch is off', async () => {
    allow(sandbox, 'daughter');
    sandbox.changeSettings('daughter', { mainSwitch: false });
    expect(codeOf(await sendRaw(sandbox, messageTo(sandbox, 'daughter')))).toBe(43101);
  });

  it('takes one of two sends at once to one person, and both to two persons', async () => {
    const slow = await quickSandbox({ sendTakesMs: 500 }); // long enough that both are under way
    for (const person of ['daughter', 'daughter', 'relative']) allow(slow, person);
    const token = String((await tokenOf(slow)).access_token);
    const answers = ['daughter', 'daughter', 'relative'].map((each) => sendRaw(slow, messageTo(slow, each), token));
    expect((await Promise.all(answers)).map(codeOf).sort()).toEqual([0, 0, 43108]);
    await slow.close();
  });

  it('stops at the limit of the day, and goes on the next day in China', async () => {
    for (let times = 0; times < 3; times += 1) allow(sandbox, 'daughter');
    const codes: number[] = [];
    for (let times = 0; times < 3; times += 1)
      codes.push(codeOf(await sendRaw(sandbox, messageTo(sandbox, 'daughter'))));
    expect(codes).toEqual([0, 0, 45009]);
    sandbox.clock.move({ to: new Date(morning + 15 * 3_600_000).toISOString() });
    expect(codeOf(await sendRaw(sandbox, messageTo(sandbox, 'daughter')))).toBe(0);
  });
});
