import { createMetrics } from '../../../server/metrics.ts';
import { type Settled, settleSent, tellSettled } from '../../../server/sending/settle-sent.ts';
import type { KeptEvent } from '../../../server/store/ports/events.ts';
import type { Reminder, ReminderFacts, ReminderStage } from '../../../server/store/ports/reminders.ts';
import type { Store } from '../../../server/store/store.ts';
import { day } from '../../support/day.ts';
import { emptyStore } from '../support/empty-store.ts';
import { someReminder } from '../support/some-reminder.ts';

const event = (change: Partial<KeptEvent> = {}): KeptEvent => ({
  key: 'k',
  openidHash: 'h',
  name: 'sent',
  templateId: 't',
  createdAt: 1,
  accepted: false,
  msgid: '77',
  code: 0,
  counted: true,
  ...change,
});

const lease = { owner: 'a process', until: 9000 };
const stages: Record<string, ReminderStage> = {
  sending: { state: 'sending', lease, templateId: 't' },
  uncertain: { state: 'uncertain', eventUntil: 9000, templateId: 't' },
  planned: { state: 'planned', notBefore: 1000 },
  claimed: { state: 'claimed', notBefore: 1000, lease },
  sent: { state: 'sent', templateId: 't' },
  delivered: { state: 'delivered', templateId: 't', msgid: '77' },
  failed: { state: 'failed', templateId: 't' },
  cancelled: { state: 'cancelled' },
  skipped: { state: 'skipped', reason: 'too-late' },
};

describe('WeChat’s last word on a message', () => {
  let store: Store;
  const metrics = createMetrics();
  beforeEach(async () => {
    store = await emptyStore();
    await store.transaction(async (tx) => {
      for (const id of ['p1', 'p2']) await tx.people.insert({ id, openid: `o-${id}` }, 1);
      const accept = { personId: 'p1', templateId: 't', eventKey: null, happenedAt: 1, state: 'open' as const };
      for (const id of ['a', 'b']) await tx.ledger.insert({ id, acceptId: id, ...accept });
    });
  });
  afterEach(() => store.close());

  const keep = (...rows: Reminder[]) =>
    store.transaction(async (tx) => {
      for (const row of rows) await tx.reminders.save(row);
    });
  const settle = (told = event(), personId = 'p1') =>
    store.transaction((tx) => settleSent({ metrics }, tx, personId, told));
  const row = (id = 'r1') => store.transaction((tx) => tx.reminders.find(id));
  const credits = () => store.transaction((tx) => tx.ledger.count('p1', 't'));
  const called: Partial<ReminderFacts> = { calls: 1, templateId: 't' };

  it('closes the one that bears its name, without spending its credit twice', async () => {
    await keep(someReminder({ ...called, msgid: '77', spent: true }, stages.sent));
    expect(await settle()).toEqual({ reminder: 'r1', undelivered: null, repeat: false, asPlanned: true });
    expect(await row()).toMatchObject({ state: 'delivered', msgid: '77', code: 0, spent: true });
    expect(await credits()).toBe(2);
  });

  it.each(['sending', 'uncertain', 'planned', 'claimed', 'sent'])(
    'is the evidence that one whose call had no answer went out, also when it is %s, and spends its credit',
    async (state) => {
      await keep(someReminder(called, stages[state]));
      expect(await settle()).toMatchObject({ reminder: 'r1', undelivered: null });
      expect(await row()).toMatchObject({ state: 'delivered', msgid: '77', spent: true });
      expect(await credits()).toBe(1);
    },
  );

  it.each<[string, Partial<ReminderFacts>, string]>([
    ['never called', { calls: 0, templateId: 't' }, 'planned'],
    ['of another template', { calls: 1, templateId: 'other' }, 'planned'],
    ['of another name', { ...called, msgid: '78' }, 'sent'],
    ['failed', called, 'failed'],
    ['cancelled', called, 'cancelled'],
    ['skipped', called, 'skipped'],
  ])('touches none that is %s', async (_what, facts, state) => {
    const kept = someReminder(facts, stages[state]);
    await keep(kept);
    const before = metrics.read('events', 'of-no-message');
    expect(await settle()).toBeNull();
    expect(await row()).toEqual(kept);
    expect(metrics.read('events', 'of-no-message')).toBe(before + 1);
    expect(await credits()).toBe(2);
  });

  it('touches nobody else’s, though they bear its name or wait for one', async () => {
    const named = someReminder({ ...called, msgid: '77', personId: 'p2', ownerId: 'p2' }, stages.sent);
    await keep(named);
    expect(await settle()).toBeNull();
    const waits = someReminder({ ...called, personId: 'p2', ownerId: 'p2' }, stages.uncertain);
    await keep(waits);
    expect(await settle()).toBeNull();
    expect(await row()).toEqual(waits);
  });

  const lost: ReminderStage = { state: 'uncertain', eventUntil: null, templateId: 't' };
  it.each<[string, ReminderStage | undefined, string, ReminderStage | undefined]>([
    ['went out by another sign', stages.sent, 'is being called', stages.sending],
    ['went out by another sign', stages.sent, 'waits for its event', stages.uncertain],
    ['went out by another sign', stages.sent, 'is to be called again', stages.planned],
    ['is lost', lost, 'is being called', stages.sending],
    ['is lost', lost, 'waits for its event', stages.uncertain],
    ['is lost', lost, 'is taken up again', stages.claimed],
    ['is lost', lost, 'was answered without a name', stages.sent],
    ['is to be called again', stages.planned, 'is being called', stages.sending],
  ])('where an earlier one %s is of the one that %s', async (_earlier, before, _later, now) => {
    const earlier = someReminder({ ...called, id: 'r0', at: 500, on: day('1969-12-01') }, before);
    await keep(earlier, someReminder(called, now));
    expect(await settle()).toMatchObject({ reminder: 'r1' });
    expect(await row('r0')).toEqual(earlier);
  });

  it('without a name says nothing of any', async () => {
    const waits = someReminder(called, stages.uncertain);
    await keep(waits);
    expect(await settle(event({ msgid: null }))).toBeNull();
    expect(await row()).toEqual(waits);
  });

  it('may be that it was not brought: then it has failed, and its credit is gone', async () => {
    await keep(someReminder({ ...called, msgid: '77' }, stages.sent));
    const before = metrics.read('settled', 'failed');
    expect(await settle(event({ code: 43101 }))).toEqual({
      reminder: 'r1',
      undelivered: 43101,
      repeat: false,
      asPlanned: false,
    });
    expect(await row()).toMatchObject({ state: 'failed', code: 43101, spent: true });
    expect(metrics.read('settled', 'failed')).toBe(before + 1);
    expect(await credits()).toBe(1);
  });

  it.each<[string, Partial<ReminderFacts>, string, number, boolean]>([
    ['a second call was under way', { ...called, calls: 2 }, 'sending', 0, true],
    ['a second call was to come', { ...called, calls: 2 }, 'uncertain', 0, true],
    ['there was one call', called, 'uncertain', 0, false],
    ['its answer had told of the repeat', { ...called, calls: 2, msgid: '77' }, 'sent', 0, false],
    ['its event comes a second time', { ...called, calls: 2, msgid: '77' }, 'delivered', 0, false],
    ['it had failed by its event', { ...called, calls: 2, msgid: '77' }, 'failed', 0, false],
    ['it was not brought', { ...called, calls: 2 }, 'uncertain', 43101, false],
  ])('when %s: is it perhaps a repeat? %j', async (_what, facts, state, code, repeat) => {
    await keep(someReminder(facts, stages[state]));
    expect(await settle(event({ code }))).toMatchObject({ repeat });
  });

  it('changes nothing of the template that was called', async () => {
    await keep(someReminder({ ...called, msgid: '77' }, stages.sent));
    await settle(event({ templateId: 'other' }));
    expect(await row()).toMatchObject({ templateId: 't' });
  });

  it('counts each delivery', async () => {
    await keep(someReminder({ ...called, msgid: '77' }, stages.sent));
    const before = metrics.read('settled', 'delivered');
    await settle();
    expect(metrics.read('settled', 'delivered')).toBe(before + 1);
  });
});

describe('what the operator hears of it', () => {
  const hear = (settled: Partial<Settled>) => {
    const heard: unknown[] = [];
    const log = { warn: (...said: unknown[]) => heard.push(said), info: () => undefined };
    const alarm = (...said: unknown[]) => heard.push(said);
    tellSettled(
      { metrics: createMetrics(), alarm, log },
      { reminder: 'r1', undelivered: null, repeat: false, asPlanned: false, ...settled },
    );
    return heard;
  };
  const told = (errcode: number) => [{ reminder: 'r1', errcode }, 'WeChat did not deliver a message'];

  it.each<[string, Partial<Settled>, unknown[]]>([
    ['nothing of a delivery', {}, []],
    ['a repeat', { repeat: true }, [['possible-repeat', { reminder: 'r1', repeat: 'possible' }]]],
    ['a line in the log when the person refuses', { undelivered: 43101 }, [told(43101)]],
    [
      'an alarm when the message is wrong',
      { undelivered: 47003 },
      [told(47003), ['message-refused', { reminder: 'r1', code: 47003 }]],
    ],
    [
      'an alarm of a code that nobody knows',
      { undelivered: 99999 },
      [told(99999), ['unknown-code', { reminder: 'r1', code: 99999 }]],
    ],
  ])('%s', (_what, settled, heard) => {
    expect(hear(settled)).toEqual(heard);
  });
});
