import { dueMessage, tick } from '../support/due-message.ts';
import type { FamilyMember } from '../support/family-member.ts';
import { type Running, runningService, template } from '../support/running-service.ts';

const minute = 60_000;

describe('what WeChat answers to a send', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await dueMessage(running);
  });
  afterEach(() => running.close());

  const answerOnce = async (code: number) => {
    running.sandbox.fault({ on: 'send', kind: 'code', code });
    await tick(running);
  };
  const arrived = () => running.sandbox.inbox('daughter').length;
  const alarms = () =>
    ['unknown-code', 'message-refused'].map((kind) => running.service.metrics.read('alarms', kind) ?? 0);
  const message = async () => (await daughter.me()).messages[0];

  it.each([
    [-1, 'system busy', minute],
    [45011, 'too many this minute', minute],
    [43108, 'another send to the same person', 5_000],
    [45009, 'the day’s limit', 30 * minute],
    [40037, 'the template is gone', 60 * minute],
    [43107, 'the template is banned', 60 * minute],
    [41030, 'the page is not released', 60 * minute],
    [48001, 'the interface is not granted', 10 * minute],
    [40164, 'the address is not on the white list', 10 * minute],
  ])('%i, %s: the message stays planned and goes out later with the same credit', async (code, _what, waitMs) => {
    await answerOnce(code);
    expect(arrived()).toBe(0);
    expect(await message()).toMatchObject({ state: 'planned', answer: { code } });
    await tick(running);
    expect(arrived()).toBe(0);
    running.clock.forward(waitMs);
    await tick(running);
    expect(arrived()).toBe(1);
    expect(await daughter.me()).toMatchObject({ credits: 0, messages: [{ state: 'delivered', answer: { code: 0 } }] });
  });

  it.each([
    [40003, 'the person is unknown', 'message-refused'],
    [45168, 'a word in it is not liked', 'message-refused'],
    [47003, 'a value does not fit', 'message-refused'],
    [87000, 'a code nobody has heard of', 'unknown-code'],
  ])('%i, %s: not tried again, the credit is kept, the operator is told', async (code, _what, alarm) => {
    await answerOnce(code);
    running.clock.forward(3 * 60 * minute);
    await tick(running);
    expect(arrived()).toBe(0);
    expect(await daughter.me()).toMatchObject({ credits: 1, messages: [{ state: 'failed', answer: { code } }] });
    expect(running.service.metrics.read('alarms', alarm)).toBe(1);
  });

  it('43101, refused or used up: the ledger goes to zero and the messages to come turn grey', async () => {
    running.sandbox.changeSettings('daughter', { mainSwitch: false });
    await tick(running);
    const { credits, plan, messages } = await daughter.me();
    expect([credits, plan.funded.length]).toEqual([0, 0]);
    expect(messages).toMatchObject([
      { state: 'failed', answer: { code: 43101, sentence: expect.stringContaining('再点一次订阅') } },
    ]);
  });

  it('43101 with more credits in our books: it takes one and the next is tried; a second in a row takes them all', async () => {
    for (const tap of ['tap-00000002', 'tap-00000003']) {
      running.clock.forward(10 * minute);
      await daughter.accept(tap);
    }
    running.sandbox.fault({ on: 'send', kind: 'code', code: 43101, times: 2 });
    await tick(running);
    expect(await daughter.me()).toMatchObject({ credits: 2, messages: [{ state: 'failed', answer: { code: 43101 } }] });
    running.clock.to('2026-12-07T01:00:00Z');
    await tick(running);
    expect((await daughter.me()).credits).toBe(0);
  });

  it('43101 once, and the next goes out: the pool is trusted again', async () => {
    for (const tap of ['tap-00000002', 'tap-00000003']) {
      running.clock.forward(10 * minute);
      await daughter.accept(tap);
    }
    running.sandbox.fault({ on: 'send', kind: 'code', code: 43101 });
    await tick(running);
    running.clock.to('2026-12-07T01:00:00Z');
    await tick(running);
    expect([arrived(), (await daughter.me()).credits]).toEqual([1, 1]);
    const person = await running.service.store.transaction((tx) =>
      tx.people.findByOpenid(running.sandbox.openid('daughter')),
    );
    const doubtful = await running.service.store.transaction((tx) =>
      tx.ledger.isDoubtful(person?.id ?? '', template.id),
    );
    expect([person?.hour, doubtful]).toEqual([9, false]);
  });

  it.each([40001, 40014, 42001])(
    '%i: the access token is renewed once and the message goes out at once',
    async (code) => {
      await answerOnce(code);
      expect(arrived()).toBe(1);
    },
  );

  it('40001 twice: all sending rests, the operator is told, nothing is lost', async () => {
    running.sandbox.fault({ on: 'send', kind: 'code', code: 40001, times: 2 });
    await tick(running);
    expect(running.service.metrics.read('alarms', 'wechat-refuses-us')).toBe(1);
    running.clock.forward(10 * minute);
    await tick(running);
    expect(arrived()).toBe(1);
  });

  it('keeps the message id digit by digit', async () => {
    await tick(running);
    const rows = await running.service.store.transaction((tx) => tx.reminders.countByState());
    expect(rows.delivered).toBe(1);
    const [sent] = running.sandbox.inbox('daughter');
    const row = await running.service.store.transaction((tx) => tx.reminders.findByMsgid(sent?.id ?? ''));
    expect(row).toMatchObject({ kind: 'check-14', msgid: sent?.id });
    expect(sent?.id).toMatch(/^\d{17,}$/);
  });

  it('says why WeChat could not deliver after all', async () => {
    running.sandbox.fault({ on: 'delivery', errorCode: '43101', errorStatus: 'user refuse' });
    await tick(running);
    expect(await message()).toMatchObject({ state: 'failed', answer: { code: 43101 } });
    expect(alarms()).toEqual([0, 0]);
  });

  it.each([
    ['87000', 'a code nobody has heard of', [1, 0]],
    ['47003', 'a value that does not fit', [0, 1]],
  ])('told afterwards of %s, %s: the operator is told, once', async (errorCode, _what, told) => {
    running.sandbox.fault({ on: 'delivery', errorCode, errorStatus: 'failed' });
    await tick(running);
    expect(await message()).toMatchObject({ state: 'failed', answer: { code: Number(errorCode) } });
    expect(alarms()).toEqual(told);
  });
});
