import { dueMessage } from '../../support/due-message.ts';
import { logIn } from '../../support/family-member.ts';
import { mum } from '../../support/mum.ts';
import { type Running, runningService } from '../../support/running-service.ts';

describe('WeChat takes messages and no event of one comes in, as where the push address leads nowhere', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService();
  });
  afterEach(() => running.close());

  const familiesDue = async (families: number): Promise<void> => {
    for (let family = 1; family < families; family += 1) {
      const member = await logIn(running, `family-${family}`);
      await member.save(mum);
      await member.accept(`tap-of-family-${family}`);
    }
    await dueMessage(running);
  };
  const rounds = async (): Promise<void> => {
    for (let round = 0; round < 12; round += 1) {
      await running.sender.tick();
      await running.sandbox.idle();
      running.clock.forward(1000);
    }
  };
  const troubles = () => running.service.alarms.troubles().map(({ kind }) => kind);
  const halfAnHour = 1_800_000;

  it('is told when ten went out, half an hour later and no sooner; the first event ends it', async () => {
    await familiesDue(11);
    running.sandbox.fault({ on: 'sent', kind: 'delayed', times: 11 });
    await rounds();
    expect(running.sandbox.inbox()).toHaveLength(11);
    expect(troubles()).toEqual([]);
    running.clock.forward(halfAnHour);
    await running.sender.tick();
    expect(troubles()).toEqual(['events-missing']);
    running.sandbox.releaseEvents();
    await running.sandbox.idle();
    expect(troubles()).toEqual([]);
  });

  it.each([
    ['nine went out', 9, 9],
    ['one of ten was told of', 10, 9],
  ])('is not told where %s', async (_what, families, lost) => {
    await familiesDue(families);
    running.sandbox.fault({ on: 'sent', kind: 'lost', times: lost });
    await rounds();
    running.clock.forward(halfAnHour);
    await running.sender.tick();
    expect(running.sandbox.inbox()).toHaveLength(families);
    expect(troubles()).toEqual([]);
  });

  it('is not told where another process heard of one', async () => {
    await familiesDue(10);
    running.sandbox.fault({ on: 'sent', kind: 'lost', times: 10 });
    await rounds();
    await running.service.store.transaction(async (tx) => {
      const daughter = await tx.people.findByOpenid(running.sandbox.openid('daughter'));
      for (const row of await tx.reminders.ofPerson(daughter?.id ?? ''))
        if (row.state === 'sent') await tx.reminders.save({ ...row, state: 'delivered', msgid: row.msgid ?? '7' });
    });
    running.clock.forward(halfAnHour);
    await running.sender.tick();
    expect(troubles()).toEqual([]);
  });
});
