import { type Running, runningService } from '../../support/running-service.ts';

describe('the code on a poster', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const code = (scene: string) => running.http('GET', `/v2/codes/${scene}`);

  it('is a picture that anyone gets, without login', async () => {
    const answer = await code('alipay,310000,ent');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ image: expect.stringMatching(/^data:image\/gif;base64,R0lGOD/) });
  });

  it.each(['no-such-way,,', 'alipay,31,', 'alipay,999999,ent', '..%2Fv1%2Fme', 'a'.repeat(99)])(
    'is not drawn for %s: only flows and places of ours have one',
    async (scene) => {
      expect((await code(scene)).status).toBe(404);
    },
  );

  it('is not there while WeChat is away; nothing breaks', async () => {
    running.sandbox.fault({ kind: 'down' });
    expect(await code('alipay,,')).toMatchObject({ status: 503, body: { error: { code: 'wechat-unavailable' } } });
  });

  it.each([
    [41030, 'the mini-program is not released: nobody is woken', 0],
    [45009, 'too many were asked for: nobody is woken', 0],
    [40164, 'the address is not on the white list: the operator is told', 1],
  ])('is not there when WeChat answers %i, %s', async (answer, _why, alarms) => {
    running.sandbox.fault({ on: 'code', kind: 'code', code: answer });
    expect((await code('alipay,,')).status).toBe(503);
    expect(running.service.metrics.read('alarms', 'wechat-refuses-codes')).toBe(alarms);
  });

  it('is no trouble any more with the next one that is drawn', async () => {
    const { alarms } = running.service;
    running.sandbox.fault({ on: 'code', kind: 'code', code: 40164 });
    await code('alipay,,');
    expect(alarms.troubles()).toMatchObject([{ kind: 'wechat-refuses-codes' }]);
    running.sandbox.fault({ kind: 'clear' });
    await code('alipay,,');
    expect(alarms.troubles()).toEqual([]);
  });

  it('is asked of WeChat once, whoever prints it next', async () => {
    const first = await code('alipay,310000,ent');
    running.sandbox.fault({ kind: 'down' });
    expect(await code('alipay,310000,ent')).toEqual(first);
    expect((await code('bank,310000,ent')).status).toBe(503);
  });

  it('may be kept by whoever gets it, and is given thirty times a minute to one address', async () => {
    const answers = await Promise.all(Array.from({ length: 31 }, () => code('alipay,,')));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(30).fill(200), 429]);
  });

  it('is asked for once more with a new token when WeChat has dropped the old one', async () => {
    running.sandbox.fault({ on: 'code', kind: 'code', code: 40001 });
    expect((await code('alipay,,')).status).toBe(200);
  });
});
