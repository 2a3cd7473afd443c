import { type Running, runningService } from '../../support/running-service.ts';

describe('the health check', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());
  const at = async (path: string) => {
    const { status, body } = await running.http('GET', path);
    return { status, body };
  };

  it('says what is well', async () => {
    await running.sender.tick();
    const body = { ok: true, database: 'ok', loop: 'ok', wechat: 'ok', version: 'test' };
    expect(await at('/health/ready')).toEqual({ status: 200, body });
    expect(await at('/health')).toEqual({ status: 200, body });
    expect(await at('/health/live')).toEqual({ status: 200, body: { ok: true, loop: 'ok', version: 'test' } });
  });

  it('a silent WeChat is told and takes nothing away: families are answered, nothing is started anew', async () => {
    await running.sandbox.close();
    await running.sender.tick();
    expect(await at('/health/ready')).toMatchObject({ status: 200, body: { database: 'ok', wechat: 'down' } });
    expect(await at('/health/live')).toMatchObject({ status: 200 });
  });

  it.each(['full', 'down'] as const)(
    'a database that is %s makes it not ready, and starts nothing anew',
    async (state) => {
      running.service.store.state = async () => state;
      expect(await at('/health/ready')).toMatchObject({ status: 503, body: { ok: false, database: state } });
      expect(await at('/health/live')).toMatchObject({ status: 200 });
    },
  );

  it('a stalled loop asks to be started anew, and is told from the rest', async () => {
    running.service.pulse.state = () => 'stalled';
    expect(await at('/health/live')).toMatchObject({ status: 503, body: { ok: false, loop: 'stalled' } });
    expect(await at('/health/ready')).toMatchObject({ status: 200, body: { loop: 'stalled', database: 'ok' } });
  });
});
