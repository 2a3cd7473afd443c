import { type Running, runningService } from '../support/running-service.ts';

describe('the code on a poster', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const code = (scene: string) => running.http('GET', `/v1/codes/${scene}`);

  it('is a picture that anyone gets, without login', async () => {
    const answer = await code('alipay,310000,ent');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ image: expect.stringMatching(/^data:image\/gif;base64,R0lGOD/) });
  });

  it.each(['no-such-way,,', 'alipay,31,', '..%2Fv1%2Fme', 'a'.repeat(99)])(
    'is not drawn for %s: only flows of ours have one',
    async (scene) => {
      expect((await code(scene)).status).toBe(404);
    },
  );

  it('is not there while WeChat is away; nothing breaks', async () => {
    running.sandbox.fault({ kind: 'down' });
    expect(await code('alipay,,')).toMatchObject({ status: 503, body: { error: { code: 'wechat-unavailable' } } });
  });

  it('alarms the operator when WeChat does not know the page: the mini-program is not released', async () => {
    running.sandbox.fault({ on: 'code', kind: 'code', code: 41030 });
    expect((await code('alipay,,')).status).toBe(503);
    expect((await running.http('GET', '/metrics')).text).toMatch(/alarm.*wechat-refuses-us.* 1/);
  });

  it('is asked for once more with a new token when WeChat has dropped the old one', async () => {
    running.sandbox.fault({ on: 'code', kind: 'code', code: 40001 });
    expect((await code('alipay,,')).status).toBe(200);
  });
});
