import { createSender, type Sender } from '../../../server/sending/sender.ts';
import { defaultSendingRules } from '../../../server/sending/sending-rules.ts';
import type { Reminder } from '../../../server/store/ports/reminders.ts';
import { acceptingFamilies } from '../support/accepting-families.ts';
import { type Running, runningService } from '../support/running-service.ts';

const minute = 60_000;
const hours = 60;
const firstDay = '2026-11-30';
describe.each([
  ['after', false],
  ['before', true],
])(
  'sends fail for hours while all else of WeChat is healthy; its events come %s the answers',
  (_order, eventsFirst) => {
    let running: Running;
    let senders: Sender[];
    /**
     * On PostgreSQL each takes five times as long, and while nothing is sent there is no event whose order could matter:
     * one outage of three families stands for the others.
     */
    const [lengths, counts] =
      process.env.TEST_POSTGRES === undefined && !eventsFirst
        ? [
            [4, 12, 26],
            [1, 3, 20],
          ]
        : [[12], [3]];

    const begin = async (count: number): Promise<string[]> => {
      running = await runningService(undefined, { eventsFirst });
      senders = [running.sender];
      const families = Array.from({ length: count }, (_, index) => `family-${index}`).sort();
      await acceptingFamilies(running, families);
      await pass(5);
      running.clock.to(`${firstDay}T01:00:00Z`);
      return families;
    };
    afterEach(() => running.close());

    const pass = async (minutes: number, each = 5): Promise<void> => {
      for (let passed = 0; passed < minutes; passed += each) {
        for (const sender of senders) await sender.tick();
        await running.sandbox.idle();
        running.clock.forward(each * minute);
      }
    };
    const fail = (status = 502) => running.sandbox.fault({ on: 'send', kind: 'status', status, times: 1_000_000 });
    /** Minute by minute at first, and to the end of the next day. */
    const heal = async () => {
      running.sandbox.fault({ kind: 'clear' });
      await pass(30, 1);
      await pass(36 * hours, 15);
    };
    const receivers = () =>
      running.sandbox
        .inbox()
        .map(({ person }) => person)
        .sort();
    const lost = () => running.service.metrics.read('alarms', 'reminder-lost');
    const rowsOf = (families: readonly string[]): Promise<Reminder[]> =>
      running.service.store.transaction(async (tx) => {
        const people = await Promise.all(families.map((name) => tx.people.findByOpenid(running.sandbox.openid(name))));
        const rows = await tx.reminders.ofPeople(people.flatMap((person) => (person ? [person.id] : [])));
        return rows.filter(({ on }) => on === firstDay);
      });
    const mostCalls = async (families: readonly string[]) =>
      Math.max(...(await rowsOf(families)).map(({ calls }) => calls));

    describe.each(lengths)('for %i hours', (length) => {
      it.each(counts)(
        '%i families: none is called twice in it, and after it each message arrives once',
        async (count) => {
          const families = await begin(count);
          fail();
          await pass(length * hours);
          expect(receivers()).toEqual([]);
          expect(await mostCalls(families)).toBe(1);
          await heal();
          expect(receivers()).toEqual(families);
          expect(lost()).toBe(0);
        },
      );

      it('429, which no message counts: each arrives once', async () => {
        const families = await begin(3);
        fail(429);
        await pass(length * hours);
        expect(await mostCalls(families)).toBe(0);
        await heal();
        expect(receivers()).toEqual(families);
      });
    });

    it('beginning with many calls under way: none is called twice in it, and after it each message arrives once', async () => {
      const families = await begin(20);
      const { wechat } = running.service;
      const send = wechat.send.bind(wechat);
      wechat.send = async (message) => {
        const called = await send(message);
        fail();
        return called;
      };
      await pass(12 * hours);
      expect(receivers().length).toBeGreaterThan(0);
      expect(await mostCalls(families)).toBe(1);
      wechat.send = send;
      await heal();
      expect(receivers()).toEqual(families);
      expect(lost()).toBe(0);
    });

    it('with senders side by side, each of which found the line good: none calls again on what it found', async () => {
      const families = await begin(7);
      senders = Array.from({ length: 4 }, () =>
        createSender(running.service, { ...defaultSendingRules, perMinute: 6 }),
      );
      running.clock.to('2026-11-29T01:00:00Z');
      await pass(5);
      running.clock.to(`${firstDay}T01:00:00Z`);
      await pass(5);
      expect(receivers()).toHaveLength(4);
      fail();
      await pass(12 * hours);
      expect(await mostCalls(families)).toBe(1);
      await heal();
      expect(receivers()).toEqual(families);
      expect(lost()).toBe(0);
    });

    it('and the service is started anew again and again: no start spends a call', async () => {
      const families = await begin(3);
      fail();
      await pass(5);
      for (let start = 0; start < 24; start += 1) {
        senders = [createSender(running.service)];
        await senders[0]?.start();
        await pass(31, 31);
      }
      expect(await mostCalls(families)).toBe(1);
      await heal();
      expect(receivers()).toEqual(families);
      expect(lost()).toBe(0);
    });

    it.each([1, 20])(
      'where WeChat refuses what can be sent to nobody even so, %i families: no last call is made in it',
      async (count) => {
        const families = await begin(count);
        const { wechat } = running.service;
        const send = wechat.send.bind(wechat);
        wechat.send = (message) => {
          running.sandbox.fault({ on: 'send', kind: 'status', status: 502 });
          return send(message);
        };
        await pass(26 * hours);
        expect(await mostCalls(families)).toBeLessThan(defaultSendingRules.mostCalls);
        wechat.send = send;
        await heal();
        expect(receivers()).toEqual(families);
        expect(lost()).toBe(0);
      },
    );

    it('for longer than a message may be late: the operator is told of each that was called, the family of the others', async () => {
      const families = await begin(3);
      fail();
      await pass(80 * hours, 15);
      await heal();
      expect(receivers()).toEqual([]);
      const rows = await rowsOf(families);
      const called = rows.filter(({ calls }) => calls > 0);
      expect(called).toMatchObject([{ state: 'uncertain', eventUntil: null }]);
      expect(lost()).toBe(1);
      const others = rows.filter(({ calls }) => calls === 0);
      expect(others).toMatchObject(Array.from({ length: 2 }, () => ({ state: 'skipped', reason: 'too-late' })));
    });
  },
);
