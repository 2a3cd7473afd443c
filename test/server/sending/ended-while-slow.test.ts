import { createLoop } from '../../../server/sending/loop.ts';
import { acceptingFamilies } from '../support/accepting-families.ts';
import { runningService } from '../support/running-service.ts';

const families = Array.from({ length: 12 }, (_, index) => `family-${index}`);

describe('a service that is ended while WeChat takes its time', () => {
  it('waits for the calls that are under way, makes no other, and leaves the rest as they were', async () => {
    const running = await runningService();
    await acceptingFamilies(running, families);
    running.clock.to('2026-11-30T01:00:00Z');
    const { wechat } = running.service;
    const { send } = wechat;
    let answer = (): void => undefined;
    let begun = 0;
    const answered = new Promise<void>((done) => (answer = done));
    const all = new Promise<void>((underWay) => {
      wechat.send = async (message) => {
        begun += 1;
        if (begun > 1) {
          if (begun === 9) underWay(); // the first shows that WeChat is there, eight follow at one time
          await answered;
        }
        return send(message);
      };
    });
    const loop = createLoop(running.service, running.sender);
    loop.start();
    await all;
    const stopped = loop.stop();
    answer();
    await stopped;
    const states = await running.service.store.transaction((tx) => tx.reminders.countByState());
    expect(begun).toBe(9);
    expect(running.sandbox.inbox()).toHaveLength(9);
    expect([states.claimed ?? 0, states.sending ?? 0]).toEqual([0, 0]);
    await running.sender.tick();
    expect(new Set(running.sandbox.inbox().map(({ person }) => person)).size).toBe(families.length);
    await running.close();
  });
});
