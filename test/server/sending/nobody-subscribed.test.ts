import { dueMessage, tick } from '../support/due-message.ts';
import { type FamilyMember, logIn } from '../support/family-member.ts';
import { mum } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

const start = '2026-11-24T02:00:00Z';

describe('WeChat says of one person after the other that they have no subscription', () => {
  let running: Running;
  beforeEach(async () => {
    running = await runningService(start);
  });
  afterEach(() => running.close());

  const dueOf = async (families: number): Promise<FamilyMember> => {
    for (let family = 1; family < families; family += 1) {
      const member = await logIn(running, `family-${family}`);
      await member.save(mum);
      await member.accept(`tap-of-family-${family}`);
    }
    return dueMessage(running);
  };
  const troubles = () => running.service.alarms.troubles().map(({ kind }) => kind);

  it.each([
    [9, 9, []],
    [10, 10, ['nobody-subscribed']],
  ])('of %i: %i refused, and the operator is told of %j', async (families, refused, told) => {
    await dueOf(families);
    running.sandbox.fault({ on: 'send', kind: 'code', code: 43101, times: 1000 });
    for (let round = 0; round < 12; round += 1) await tick(running);
    expect(running.service.metrics.read('sends', 'refused')).toBe(refused);
    expect(troubles()).toEqual(told);
  });

  it('one that is taken ends the trouble', async () => {
    const daughter = await dueOf(10);
    running.sandbox.fault({ on: 'send', kind: 'code', code: 43101, times: 10 });
    for (let round = 0; round < 12; round += 1) await tick(running);
    expect(troubles()).toEqual(['nobody-subscribed']);
    await daughter.accept('tap-00000002');
    running.clock.to('2026-12-07T01:00:00Z');
    await tick(running);
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
    expect(troubles()).toEqual([]);
  });
});
