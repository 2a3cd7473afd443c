import { signatureOf } from '../../../../sandbox/crypt.ts';
import { sandboxIdentity } from '../../../../sandbox/options.ts';
import { type Running, runningService, template } from '../../support/running-service.ts';
import { otherEvent, pushSealed, type Sealed } from '../../support/signed-push.ts';

const minute = 60_000;

describe('pushes that keep coming and none of which is right', () => {
  let running: Running;
  let log: Record<string, unknown>[];
  beforeEach(async () => {
    log = [];
    const write = (line: string) => void log.push(JSON.parse(line));
    running = await runningService(undefined, { logStream: { write } });
  });
  afterEach(() => running.close());

  const event = () => ({
    ToUserName: 'gh_x',
    FromUserName: running.sandbox.openid('daughter'),
    CreateTime: Math.floor(running.clock.now() / 1000),
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    List: { TemplateId: template.id, SubscribeStatusString: 'accept', PopupScene: '0' },
  });
  const push = (sealed: Sealed = {}, what: object = event()) => pushSealed(running.http, what, sealed);
  /** One every minute. */
  const pushFor = async (minutes: number, sealed: Sealed, what?: object) => {
    for (let passed = 0; passed < minutes; passed += 1) {
      await push(sealed, what);
      running.clock.forward(minute);
    }
  };
  const alarms = () => log.filter(({ alarm }) => alarm === 'pushes-refused');
  const troubles = () => running.service.alarms.troubles().map(({ kind }) => kind);

  it.each([
    ['another token', { token: 'someoneelse' }, 'signed with no PUSH_TOKEN of ours'],
    ['another key', { aesKey: 'z'.repeat(43) }, 'signed with PUSH_TOKEN, and no PUSH_AES_KEY of ours opens them'],
  ])('of a console with %s are told, with what is wrong', async (_what, sealed, why) => {
    await pushFor(11, sealed);
    expect(alarms()).toMatchObject([{ why }]);
    expect(troubles()).toEqual(['pushes-refused']);
  });

  it('in 明文模式 are told as such', async () => {
    const signature = signatureOf(sandboxIdentity.pushToken, '1', '2');
    const query = new URLSearchParams({ signature, timestamp: '1', nonce: '2', openid: 'o' });
    for (let passed = 0; passed < 11; passed += 1) {
      expect((await running.http('POST', `/wechat/push?${query}`, { body: event() })).status).toBe(403);
      running.clock.forward(minute);
    }
    expect(alarms()).toMatchObject([{ why: 'signed with PUSH_TOKEN and not encrypted: the console says 明文模式' }]);
  });

  it('are told once an hour, however many come', async () => {
    await pushFor(150, { token: 'someoneelse' });
    for (let more = 0; more < 30; more += 1) await push({ token: 'someoneelse' });
    expect(alarms()).toHaveLength(3);
  });

  it('are over with the next event that is right', async () => {
    await pushFor(11, { aesKey: 'z'.repeat(43) });
    await push();
    expect(troubles()).toEqual([]);
  });

  it('are told of once an hour, also where right ones come between', async () => {
    for (let hour = 0; hour < 3; hour += 1) {
      await pushFor(20, { token: 'someoneelse' });
      await push();
    }
    expect(alarms()).toHaveLength(1);
  });

  it.each([
    ['one push that WeChat tries three times', 1, 3, 'someoneelse'],
    ['many within some minutes, as while a token is exchanged', 9, 9, 'someoneelse'],
  ])('are nothing yet: %s', async (_what, minutes, each, token) => {
    for (let passed = 0; passed < minutes; passed += 1) {
      for (let time = 0; time < each; time += 1) await push({ token });
      running.clock.forward(minute);
    }
    expect(alarms()).toEqual([]);
  });

  it('are nothing yet: some stray ones, hours or weeks apart', async () => {
    for (let stray = 0; stray < 12; stray += 1) {
      await push({ token: 'someoneelse' });
      running.clock.forward((stray % 2 === 0 ? 1 : 24 * 7) * 60 * minute);
    }
    expect(alarms()).toEqual([]);
  });

  it('keep coming, also when they are some minutes apart', async () => {
    for (let one = 0; one < 4; one += 1) {
      await push({ token: 'someoneelse' });
      running.clock.forward(20 * minute);
    }
    expect(alarms()).toMatchObject([{ count: 4 }]);
  });

  it('are nothing while WeChat’s own are read beside them', async () => {
    for (let passed = 0; passed < 60; passed += 1) {
      await pushFor(1, { token: 'someoneelse' });
      await push();
    }
    expect(alarms()).toEqual([]);
  });

  it('are not made good by a push of the doctor’s, which tells of no event', async () => {
    for (let passed = 0; passed < 11; passed += 1) {
      await pushFor(1, { aesKey: 'z'.repeat(43) });
      expect((await push({}, otherEvent)).status).toBe(200);
    }
    expect(alarms()).toHaveLength(1);
  });

  it('are none where nothing of a push is in them', async () => {
    for (let passed = 0; passed < 30; passed += 1) {
      await running.http('POST', '/wechat/push?a=b', { body: { phpinfo: 1 } });
      running.clock.forward(minute);
    }
    expect(alarms()).toEqual([]);
    expect(running.service.metrics.read('events', 'forged')).toBe(30);
  });
});

it('while two are set, the log says with which of them WeChat’s pushes come, once for each change, and no value', async () => {
  const log: string[] = [];
  const other = { token: 'theothertoken', aesKey: 'z'.repeat(43) };
  const settings = {
    pushTokens: [other.token, sandboxIdentity.pushToken],
    pushAesKeys: [other.aesKey, sandboxIdentity.aesKey],
  };
  const running = await runningService(undefined, { settings, logStream: { write: (line) => void log.push(line) } });
  const event = {
    ToUserName: 'gh_x',
    FromUserName: 'o',
    CreateTime: 1,
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
  };
  const popup = { ...event, List: { TemplateId: template.id, SubscribeStatusString: 'accept', PopupScene: '0' } };
  for (const sealed of [{}, {}, { token: other.token }, other, other]) await pushSealed(running.http, popup, sealed);
  await running.close();
  const told = log.filter((line) => line.includes('pushes come with'));
  expect(told.map((line) => JSON.parse(line))).toMatchObject([
    { signedWith: 'second', sealedWith: 'second' },
    { signedWith: 'first', sealedWith: 'second' },
    { signedWith: 'first', sealedWith: 'first' },
  ]);
  expect(told.join()).not.toContain(other.token);
});
