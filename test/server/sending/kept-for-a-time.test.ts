import { dueMessage } from '../support/due-message.ts';
import { dad } from '../support/mum.ts';
import { type Running, runningService, template } from '../support/running-service.ts';

const day = 86_400_000;

/** In a file four hundred days after its own; on PostgreSQL after the last of its half-year. */
const goneOn = process.env.TEST_POSTGRES === undefined ? '2028-01-05' : '2028-02-05';

describe('what is kept for a time only', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const event = {
    key: 'k',
    openidHash: 'of-nobody-who-logged-in',
    name: 'popup' as const,
    templateId: template.id,
    createdAt: 1,
    accepted: true,
    msgid: null,
    code: null,
    counted: false,
  };

  it('events of people who never logged in go after thirty days, while the service runs on', async () => {
    const { store } = running.service;
    const kept = () => store.transaction((tx) => tx.events.uncountedOf(event.openidHash));
    await running.sender.start();
    await running.sender.tick();
    await store.transaction((tx) => tx.events.insert(event, running.clock.now()));
    running.clock.forward(30 * day);
    await running.sender.tick();
    expect(await kept()).toHaveLength(1);
    running.clock.forward(day);
    await running.sender.tick();
    expect(await kept()).toEqual([]);
  });

  const rowsOf = async (name: string) =>
    running.service.store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(running.sandbox.openid(name));
      return person ? tx.reminders.ofPerson(person.id) : [];
    });
  const tick = async () => {
    await running.sender.tick();
    await running.sandbox.idle();
  };

  it('a message stays four hundred days, and goes then; what counts in the present cycle stays', async () => {
    await dueMessage(running);
    await tick();
    running.clock.forward(400 * day);
    await tick();
    expect((await rowsOf('daughter')).filter(({ on }) => on === '2026-11-30')).toHaveLength(1);
    running.clock.to(`${goneOn}T01:00:00Z`);
    await tick();
    expect((await rowsOf('daughter')).filter(({ on }) => on === '2026-11-30')).toEqual([]);
  });

  it('a message of somebody whose plan never changes again goes as well, and nobody is planned for it', async () => {
    await dueMessage(running);
    await tick();
    const { store, metrics } = running.service;
    await store.transaction(async (tx) => {
      const person = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      if (person) await tx.people.markPlanned(new Map([[person.id, { ...person.planMade, changesOn: null }]]));
    });
    running.clock.to(`${goneOn}T01:00:00Z`);
    const plans = metrics.read('plans');
    await tick();
    expect((await rowsOf('daughter')).filter(({ on }) => on === '2026-11-30')).toEqual([]);
    expect(metrics.read('plans')).toBe(plans);
  });

  it('an elder who is removed takes their messages along, sent or to come; another’s stay', async () => {
    const daughter = await dueMessage(running);
    await daughter.save(dad);
    await tick();
    running.clock.to('2026-12-12T01:00:00Z');
    await tick();
    await daughter.ask('DELETE', '/v2/elders/mum');
    const rows = await rowsOf('daughter');
    expect(new Set(rows.map(({ elderId }) => elderId))).toEqual(new Set(['dad']));
  });

  it('a message on its way when its elder is removed keeps its call and its credit, and nothing of the elder', async () => {
    const daughter = await dueMessage(running);
    running.sandbox.fault({ on: 'send', kind: 'status', status: 502, delivered: true });
    running.sandbox.fault({ on: 'sent', kind: 'delayed' });
    await running.sender.tick();
    const { body } = await daughter.ask('DELETE', '/v2/elders/mum');
    expect(body).toMatchObject({ elders: [], messages: [] });
    expect(await rowsOf('daughter')).toMatchObject([
      { state: 'uncertain', elderId: null, also: [], promised: { checkBy: null } },
    ]);
    running.sandbox.releaseEvents();
    await running.sandbox.idle();
    expect(await rowsOf('daughter')).toMatchObject([{ state: 'delivered', elderId: null }]);
    expect((await daughter.me()).credits).toBe(0);
    running.clock.forward(day);
    await tick();
    expect(await rowsOf('daughter')).toEqual([]);
  });
});
