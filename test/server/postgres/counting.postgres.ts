import { createMonthCloser } from '../../../server/counting/close-months.ts';
import { logIn } from '../support/family-member.ts';
import { mum } from '../support/mum.ts';
import { runningService } from '../support/running-service.ts';

describe('the counting of a month', () => {
  it('waits for no family that is being worked on, and keeps nobody waiting', async () => {
    const running = await runningService();
    await (await logIn(running, 'daughter')).save(mum);
    running.clock.to('2027-02-01T02:00:00Z');
    const { store } = running.service;
    const closed = await store.transaction(async (tx) => {
      for (const owner of await tx.counts.ownersAfter(null, 10)) await tx.people.find(owner);
      await createMonthCloser(running.service).step();
      return tx.counts.closed();
    });
    expect(closed.map(({ month }) => month)).toEqual(['2026-12']);
    await running.close();
  });
});
