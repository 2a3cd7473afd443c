import type { Fault } from '../../../sandbox/fault.ts';
import { dueMessage, tick } from '../support/due-message.ts';
import type { FamilyMember } from '../support/family-member.ts';
import { dad } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

const minute = 60_000;

describe('a send whose answer never comes', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService(undefined, { wechatTimeoutMs: 300 });
    daughter = await dueMessage(running);
  });
  afterEach(() => running.close());

  const arrived = () => running.sandbox.inbox('daughter').length;
  const states = async () => (await daughter.me()).messages.map(({ state }) => state);
  const laterOn = async (ms: number) => {
    running.clock.forward(ms);
    await tick(running);
  };

  const wentOut: [string, Fault][] = [
    ['the answer is cut off', { on: 'send', kind: 'cut-after' }],
    ['the call times out', { on: 'send', kind: 'timeout-after' }],
    ['a 502 hides it', { on: 'send', kind: 'status', status: 502, delivered: true }],
  ];

  it.each(wentOut)(
    '%s, and it had gone out: the sent event says so, and it is not sent again',
    async (_what, fault) => {
      running.sandbox.fault(fault);
      await tick(running);
      await laterOn(40 * minute);
      expect(arrived()).toBe(1);
      expect(await daughter.me()).toMatchObject({ credits: 0, messages: [{ state: 'delivered' }] });
      expect(running.service.metrics.read('repeats', 'possible')).toBe(0);
    },
  );

  it.each<[string, Fault]>([
    ['the call is cut off', { on: 'send', kind: 'cut-before' }],
    ['a 500 answers', { on: 'send', kind: 'status', status: 500 }],
  ])(
    '%s, and it had not gone out: after half an hour without the event it is tried once more',
    async (_what, fault) => {
      running.sandbox.fault(fault);
      await tick(running);
      expect(await states()).toEqual(['uncertain']);
      await laterOn(29 * minute);
      expect(await states()).toEqual(['uncertain']);
      await laterOn(minute);
      expect(arrived()).toBe(1);
      expect(await states()).toEqual(['delivered']);
      expect(running.service.metrics.read('repeats', 'possible')).toBe(1);
    },
  );

  it('it had gone out and the event was lost: the second try finds no credit left and knows', async () => {
    running.sandbox.fault({ on: 'send', kind: 'cut-after' });
    running.sandbox.fault({ on: 'sent', kind: 'lost' });
    await tick(running);
    await laterOn(30 * minute);
    await laterOn(1000);
    expect(arrived()).toBe(1);
    expect(await states()).toEqual(['sent']);
    expect((await daughter.me()).credits).toBe(0);
  });

  it('it had gone out, the event was lost and a credit was left: the repeat is counted and told', async () => {
    running.clock.forward(10 * minute);
    await daughter.accept('tap-00000002');
    running.sandbox.fault({ on: 'send', kind: 'cut-after' });
    running.sandbox.fault({ on: 'sent', kind: 'lost' });
    await tick(running);
    await laterOn(30 * minute);
    expect(arrived()).toBe(2);
    expect(running.service.metrics.read('repeats', 'possible')).toBe(1);
    expect(running.service.metrics.read('alarms', 'possible-repeat')).toBe(1);
  });

  it('the event of the second try is quicker than its answer: the repeat is counted and told all the same', async () => {
    running.sandbox.fault({ on: 'send', kind: 'status', status: 500 });
    await tick(running);
    const { wechat } = running.service;
    const send = wechat.send.bind(wechat);
    wechat.send = async (message) => {
      const called = await send(message);
      await running.sandbox.idle();
      return called;
    };
    await laterOn(30 * minute);
    expect(await states()).toEqual(['delivered']);
    expect(running.service.metrics.read('repeats', 'possible')).toBe(1);
    expect(running.service.metrics.read('alarms', 'possible-repeat')).toBe(1);
  });

  it('a late event still closes it after its half hour', async () => {
    running.sandbox.fault({ on: 'sent', kind: 'delayed' });
    running.sandbox.fault({ on: 'send', kind: 'cut-after' });
    await tick(running);
    running.sandbox.releaseEvents();
    await running.sandbox.idle();
    await laterOn(60 * minute);
    expect(arrived()).toBe(1);
    expect(await states()).toEqual(['delivered']);
  });

  it('WeChat away for a day: the message waits and is sent once when it is back', async () => {
    running.sandbox.fault({ kind: 'down' });
    for (let hour = 0; hour < 24; hour += 1) await laterOn(60 * minute);
    expect(arrived()).toBe(0);
    running.sandbox.fault({ kind: 'up' });
    await laterOn(10 * minute);
    await laterOn(30 * minute);
    expect(arrived()).toBe(1);
    expect(await daughter.me()).toMatchObject({ credits: 0, messages: [{ state: 'delivered' }] });
  });

  it('its event is not taken for that of an earlier message whose own event was lost', async () => {
    running.sandbox.fault({ on: 'send', kind: 'cut-after' });
    running.sandbox.fault({ on: 'sent', kind: 'lost' });
    await tick(running);
    await laterOn(30 * minute);
    expect(await states()).toEqual(['sent']);
    await daughter.accept('tap-00000002');
    await daughter.accept('tap-00000003');
    running.sandbox.fault({ on: 'send', kind: 'cut-after' });
    running.clock.to('2026-12-07T01:00:00Z');
    await tick(running);
    await laterOn(40 * minute);
    expect(arrived()).toBe(2);
    expect(running.service.metrics.read('repeats', 'possible')).toBe(0);
  });

  it('while one of a person’s messages is uncertain, no other is sent to them', async () => {
    await daughter.save(dad);
    running.clock.forward(10 * minute);
    await daughter.accept('tap-00000002');
    running.clock.to('2026-12-02T01:00:00Z');
    running.sandbox.fault({ on: 'send', kind: 'cut-before' });
    await tick(running);
    await laterOn(5 * minute);
    expect(arrived()).toBe(0);
    await laterOn(25 * minute);
    await tick(running);
    expect(arrived()).toBe(2);
  });
});
