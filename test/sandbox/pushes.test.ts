import { signatureOf } from '../../sandbox/crypt.ts';
import { sandboxIdentity } from '../../sandbox/options.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { todoTemplate } from '../../sandbox/template.ts';
import { type Answer, type Receiver, startReceiver } from './push-receiver.ts';
import { allow, messageTo, quickSandbox, sendRaw } from './running-sandbox.ts';

const todo = todoTemplate.id;
const renewal = { ...todoTemplate, id: 'renewal', title: '到期提醒' };
const failing = { status: 500, text: 'no' };

let sandbox: Sandbox;
let receiver: Receiver;

async function start(answers: Answer[] = [], rememberedChoicePushes = false): Promise<void> {
  receiver = await startReceiver(...answers);
  const push = { url: receiver.url };
  sandbox = await quickSandbox({ templates: [todoTemplate, renewal], push, rememberedChoicePushes });
}

afterEach(async () => {
  await sandbox.close();
  await receiver.close();
});

const names = (): unknown[] => receiver.received.map(({ event }) => event.Event);

describe('pushes to the service', () => {
  it('are signed over their encrypted text and name the person', async () => {
    await start();
    allow(sandbox, 'daughter');
    await sandbox.idle();
    const [push] = receiver.received;
    const { query, raw } = push ?? { query: new URLSearchParams(), raw: '{}' };
    const parts = [query.get('timestamp') ?? '', query.get('nonce') ?? ''];
    expect(query.get('signature')).toBe(signatureOf(sandboxIdentity.pushToken, ...parts));
    expect(query.get('msg_signature')).toBe(signatureOf(sandboxIdentity.pushToken, ...parts, JSON.parse(raw).Encrypt));
    expect(push?.event).toEqual({
      ToUserName: 'gh_sandbox000001',
      FromUserName: sandbox.openid('daughter'),
      CreateTime: expect.any(Number),
      MsgType: 'event',
      Event: 'subscribe_msg_popup_event',
      List: { TemplateId: todo, SubscribeStatusString: 'accept', PopupScene: '0' },
    });
  });

  it('hold a list when there is more than one answer', async () => {
    await start();
    sandbox.answer('daughter', { tmplIds: [todo, 'renewal'], choice: 'reject', always: false });
    await sandbox.idle();
    expect(receiver.received[0]?.event.List).toHaveLength(2);
  });

  it('tell of a delivered message by its msgid as text', async () => {
    await start();
    allow(sandbox, 'daughter');
    const answer = await sendRaw(sandbox, messageTo(sandbox, 'daughter'));
    await sandbox.idle();
    const MsgID = /"msgid":(\d+)}$/.exec(answer)?.[1];
    expect(receiver.received[1]?.event.List).toEqual({
      TemplateId: todo,
      MsgID,
      ErrorCode: '0',
      ErrorStatus: 'success',
    });
  });

  it('tell of a refusal in the settings, and of nothing else done there', async () => {
    await start();
    sandbox.changeSettings('daughter', { choices: { [todo]: 'accept', renewal: 'reject' } });
    await sandbox.idle();
    expect(receiver.received.map(({ event }) => [event.Event, event.List])).toEqual([
      ['subscribe_msg_change_event', { TemplateId: 'renewal', SubscribeStatusString: 'reject' }],
    ]);
  });

  it.each([
    [true, 2],
    [false, 1],
  ])('when a kept choice pushes is %s, a panel and a silent tap push %d', async (pushes, count) => {
    await start([], pushes);
    allow(sandbox, 'daughter', true);
    sandbox.ask('daughter', [todo]);
    await sandbox.idle();
    expect(receiver.received).toHaveLength(count);
  });
});

describe('a push that is not acknowledged', () => {
  it('comes again with the same bytes until it is', async () => {
    await start([failing, { status: 200, text: 'what?' }]);
    allow(sandbox, 'daughter');
    await sandbox.idle();
    expect(receiver.received).toHaveLength(3);
    expect(new Set(receiver.received.map(({ raw }) => raw)).size).toBe(1);
    expect(sandbox.pushes()).toMatchObject([{ outcome: 'acknowledged', attempts: 3 }]);
  });

  it('is given up after three more', async () => {
    await start([failing, failing, failing, failing, failing]);
    allow(sandbox, 'daughter');
    await sandbox.idle();
    expect(sandbox.pushes()).toMatchObject([{ outcome: 'given-up', attempts: 4 }]);
  });

  it('goes to where the service listens by then', async () => {
    const moved = await startReceiver();
    await start([{ ...failing, before: () => sandbox.pushTo(moved.url) }]);
    allow(sandbox, 'daughter');
    await sandbox.idle();
    await moved.close();
    expect([receiver.received.length, moved.received.length]).toEqual([1, 1]);
    expect(sandbox.pushes()).toMatchObject([{ outcome: 'acknowledged', attempts: 2 }]);
  });

  it('keeps nobody waiting who closes the sandbox', async () => {
    receiver = await startReceiver({ ...failing, before: () => void sandbox.close() });
    sandbox = await quickSandbox({ push: { url: receiver.url }, delivery: { retryDelayMs: 3_600_000 } });
    allow(sandbox, 'daughter');
    await sandbox.idle();
    expect(sandbox.pushes()).toMatchObject([{ outcome: 'given-up', attempts: 1 }]);
  });

  it('an empty body acknowledges', async () => {
    await start([{ status: 200, text: '' }]);
    allow(sandbox, 'daughter');
    await sandbox.idle();
    expect(receiver.received).toHaveLength(1);
  });
});

describe('a push with a fault', () => {
  it('is lost, and later ones are not', async () => {
    await start();
    sandbox.fault({ on: 'popup', kind: 'lost' });
    allow(sandbox, 'daughter');
    allow(sandbox, 'daughter');
    await sandbox.idle();
    expect(sandbox.pushes().map(({ outcome }) => outcome)).toEqual(['lost', 'acknowledged']);
    expect(receiver.received).toHaveLength(1);
  });

  it('comes twice', async () => {
    await start();
    sandbox.fault({ on: 'popup', kind: 'duplicate' });
    allow(sandbox, 'daughter');
    await sandbox.idle();
    expect(receiver.received).toHaveLength(2);
  });

  it('waits until it is released', async () => {
    await start();
    sandbox.fault({ on: 'popup', kind: 'delayed' });
    allow(sandbox, 'daughter');
    await sandbox.idle();
    expect(receiver.received).toHaveLength(0);
    sandbox.releaseEvents();
    await sandbox.idle();
    expect(receiver.received).toHaveLength(1);
  });

  it('comes after the next one', async () => {
    await start();
    sandbox.fault({ on: 'popup', kind: 'reordered' });
    allow(sandbox, 'daughter');
    await sendRaw(sandbox, messageTo(sandbox, 'daughter'));
    await sandbox.idle();
    expect(names()).toEqual(['subscribe_msg_sent_event', 'subscribe_msg_popup_event']);
  });

  it('tells of a message that never reached the person', async () => {
    await start();
    sandbox.fault({ on: 'delivery', errorCode: '1', errorStatus: 'not delivered' });
    allow(sandbox, 'daughter');
    await sendRaw(sandbox, messageTo(sandbox, 'daughter'));
    await sandbox.idle();
    expect(receiver.received[1]?.event.List).toMatchObject({ ErrorCode: '1', ErrorStatus: 'not delivered' });
    expect(sandbox.inbox()).toEqual([]);
  });
});
