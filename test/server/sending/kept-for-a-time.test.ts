import { type Running, runningService, template } from '../support/running-service.ts';

const day = 86_400_000;

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
});
