import { encryptMessage, signatureOf } from '../../../../sandbox/crypt.ts';
import { sandboxIdentity } from '../../../../sandbox/options.ts';
import { todayInChina } from '../../../../src/rules/china-time.ts';
import { logIn } from '../../support/family-member.ts';
import { type Running, runningService, template } from '../../support/running-service.ts';

const { appId, aesKey, pushToken } = sandboxIdentity;

type Item = Record<string, string>;
const sent = { Event: 'subscribe_msg_sent_event' };
const word: Item = { TemplateId: template.id, MsgID: '17', ErrorCode: '0', ErrorStatus: 'success' };
const accept: Item = { TemplateId: template.id, SubscribeStatusString: 'accept', PopupScene: '0' };

describe('WeChat’s pushes', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const popup = (time: string, list: Item | Item[] = accept) => ({
    ToUserName: 'gh_x',
    FromUserName: running.sandbox.openid('daughter'),
    CreateTime: Math.floor(Date.parse(time) / 1000),
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    List: list,
  });
  const push = (event: object, change: { token?: string; aesKey?: string; appId?: string } = {}) => {
    const [timestamp, nonce] = ['1795485600', '42'];
    const Encrypt = encryptMessage(JSON.stringify(event), change.aesKey ?? aesKey, change.appId ?? appId);
    const signature = signatureOf(change.token ?? pushToken, timestamp, nonce, Encrypt);
    const query = new URLSearchParams({ timestamp, nonce, msg_signature: signature, encrypt_type: 'aes' });
    return running.http('POST', `/wechat/push?${query}`, { body: { ToUserName: 'gh_x', Encrypt } });
  };
  const credits = async () => (await (await logIn(running, 'daughter')).me()).credits;

  it('echoes the console’s check when the signature holds, and only then', async () => {
    const query = { timestamp: '1', nonce: '2', echostr: 'echo-me' };
    const signed = new URLSearchParams({ ...query, signature: signatureOf(pushToken, '1', '2') });
    const forged = new URLSearchParams({ ...query, signature: signatureOf('other', '1', '2') });
    expect(await running.http('GET', `/wechat/push?${signed}`)).toMatchObject({ status: 200, text: 'echo-me' });
    expect(await running.http('GET', `/wechat/push?${forged}`)).toMatchObject({
      status: 403,
      body: { error: { code: 'forged-push' } },
    });
  });

  it('keeps an event that comes before its person has logged in, and counts it then', async () => {
    expect(await push(popup('2026-11-24T01:00:00Z'))).toMatchObject({ status: 200, text: 'success' });
    expect(await credits()).toBe(1);
  });

  it('counts a 允许 though the plan after it cannot be made: WeChat asks but a few times, a plan is made any day', async () => {
    await logIn(running, 'daughter');
    const { store } = running.service;
    const { transaction } = store;
    const ofPeople = () => Promise.reject(new Error('a row that cannot be read'));
    store.transaction = (work) => transaction((tx) => work({ ...tx, elders: { ...tx.elders, ofPeople } }));
    expect(await push(popup('2026-11-24T01:00:00Z'))).toMatchObject({ status: 200, text: 'success' });
    store.transaction = transaction;
    expect(await credits()).toBe(1);
    const due = await transaction((tx) => tx.people.planDue(todayInChina(running.clock.now()), 10));
    expect(due).toHaveLength(1);
  });

  it('is counted in the metrics by what was written, however often that had to be begun', async () => {
    const daughter = await logIn(running, 'daughter');
    const { store, metrics } = running.service;
    const { transaction } = store;
    const ofPeople = () => Promise.reject(new Error('a row that cannot be read'));
    store.transaction = (work) => transaction((tx) => work({ ...tx, elders: { ...tx.elders, ofPeople } }));
    await push(popup('2026-11-24T01:00:00Z'));
    const ofNoMessage = { ...popup('2026-11-24T01:00:01Z', word), ...sent };
    await push(ofNoMessage);
    // As a database does whose first attempt met another's.
    store.transaction = async (work) => {
      const begun = transaction(async (tx) => work(tx).then(() => Promise.reject(new Error('met another'))));
      await expect(begun).rejects.toThrow('met another');
      return transaction(work);
    };
    const tap = { templateId: template.id, acceptId: 'tap-00000001', acceptedAt: '2026-11-24T00:00:00Z' };
    await daughter.ask('POST', '/v2/credits', tap);
    store.transaction = transaction;
    expect(metrics.kinds('events')).toEqual([
      ['popup', 1],
      ['sent', 1],
      ['of-no-message', 1],
    ]);
    expect(metrics.kinds('credits')).toEqual([['credited', 2]]);
  });

  it('counts an event once, however often it is pushed', async () => {
    for (let times = 0; times < 4; times += 1) await push(popup('2026-11-24T01:00:00Z'));
    expect(await credits()).toBe(1);
    await push(popup('2026-11-24T01:00:00Z'));
    expect(await credits()).toBe(1);
  });

  it('reads several items and a CreateTime in text', async () => {
    const other = { ...accept, TemplateId: 'another-template' };
    await push({ ...popup('2026-11-24T01:00:00Z', [accept, other]), CreateTime: '1795482000' });
    expect(await credits()).toBe(1);
  });

  it('takes what it can read of a push, counts the rest and tells the operator', async () => {
    const bad = { TemplateId: 7, SubscribeStatusString: 'accept' };
    const answer = await push(popup('2026-11-24T01:00:00Z', [accept, bad as unknown as Item]));
    expect(answer).toMatchObject({ status: 200, text: 'success' });
    expect(await credits()).toBe(1);
    expect(running.service.metrics.read('events', 'unread')).toBe(1);
    expect(running.service.metrics.read('alarms', 'push-unread')).toBe(1);
  });

  it('取消 in the settings told before the 允许 it followed still wins', async () => {
    await logIn(running, 'daughter');
    const refusal = { TemplateId: template.id, SubscribeStatusString: 'reject' };
    await push({ ...popup('2026-11-24T01:30:00Z', refusal), Event: 'subscribe_msg_change_event' });
    await push(popup('2026-11-24T01:00:00Z'));
    expect(await credits()).toBe(0);
  });

  it('counts no push that was kept back and sent again a month later', async () => {
    await push(popup('2026-11-24T01:00:00Z'));
    running.clock.to('2026-12-25T02:00:00Z');
    await running.service.store.transaction((tx) => tx.events.dropOlderThan(running.clock.now() - 86_400_000, 9));
    expect(await push(popup('2026-11-24T01:00:00Z'))).toMatchObject({ status: 200, text: 'success' });
    expect(running.service.metrics.read('events', 'stale')).toBe(1);
    expect(running.service.metrics.read('events', 'popup')).toBe(1);
  });

  it.each([
    ['another token', { token: 'someoneelse' }],
    ['another key', { aesKey: 'z'.repeat(43) }],
    ['another mini-program', { appId: 'wx0000000000000000' }],
  ])('refuses a push signed or sealed with %s, and changes nothing', async (_what, change) => {
    const answer = await push(popup('2026-11-24T01:00:00Z'), change);
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'forged-push' } } });
    expect(await credits()).toBe(0);
    expect(running.service.metrics.read('events', 'forged')).toBe(1);
  });

  it.each([
    ['an event in plain text', {}, { FromUserName: 'o', Event: 'subscribe_msg_popup_event', List: accept }],
    ['no signature at all', {}, { Encrypt: 'AAAA' }],
    ['a changed byte', { msg_signature: 'f'.repeat(40), timestamp: '1', nonce: '2' }, { Encrypt: 'AAAA' }],
  ])('refuses %s', async (_what, query, body) => {
    const answer = await running.http('POST', `/wechat/push?${new URLSearchParams(query)}`, { body });
    expect(answer.status).toBe(403);
  });

  it.each([
    ['an event named constructor', { Event: 'constructor' }],
    ['an event named __proto__', { Event: '__proto__' }],
    ['a code of twenty digits', { ...sent, List: { ...word, ErrorCode: '12345678901234567890' } }],
    ['a message id of forty digits', { ...sent, List: { ...word, MsgID: '1234567890'.repeat(4) } }],
    ['a NUL in the message id', { ...sent, List: { ...word, MsgID: '17\0' } }],
    ['a NUL in the template', { List: { ...accept, TemplateId: 'T\0' } }],
    ['a NUL in the person', { FromUserName: 'o\0' }],
    ['half a character in the person', { FromUserName: 'o\ud83d' }],
    ['a time beyond all calendars', { CreateTime: 999_999_999_999 }],
    ['a time before all', { CreateTime: -1 }],
    ['a list of nothing', { List: null }],
    ['lists in lists', { List: [[[]]] }],
  ])('a signed push with %s is no failure of ours, on whatever database', async (_what, change) => {
    await logIn(running, 'daughter');
    expect(await push({ ...popup('2026-11-24T01:00:00Z'), ...change })).toMatchObject({ status: 200, text: 'success' });
    expect((await push(popup('2026-11-24T01:00:00Z'))).status).toBe(200);
    expect(await credits()).toBe(1);
  });

  it('takes a signed event of another kind without a word', async () => {
    expect(await push({ MsgType: 'event', Event: 'wxa_media_check' })).toMatchObject({ status: 200, text: 'success' });
    expect(await push({ MsgType: 'text', Content: '你好' })).toMatchObject({ status: 200, text: 'success' });
  });
});
