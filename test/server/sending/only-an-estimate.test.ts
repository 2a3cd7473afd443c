import { regionCode } from '../../../src/rules/region-code.ts';
import { type FamilyMember, logIn } from '../support/family-member.ts';
import { mumWith, on } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

describe('a date that is only an estimate', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await logIn(running, 'daughter');
  });
  afterEach(() => running.close());

  it.each([
    ['企业 in 乌鲁木齐, where no rule was found', 'enterprise', '妈妈的养老认证', '先查查办没办，点开看'],
    ['遗属 in 乌鲁木齐', 'survivor', '妈妈的待遇认证', '先查查办没办，点开看'],
  ] as const)('%s: the message asks to look, and counts no days', async (_what, scheme, task, advice) => {
    await daughter.save(mumWith({ region: regionCode('650100'), scheme, typedLast: on('2026-10-31') }));
    await daughter.accept('tap-00000001');
    const [first] = (await daughter.me()).plan.funded;
    running.clock.to(first?.at ?? '');
    await running.sandbox.idle(); // a push at work on the person makes a tick pass them by
    await running.sender.tick();
    await running.sandbox.idle();
    expect(running.sandbox.inbox('daughter')[0]?.fields.map(({ value }) => value)).toEqual([
      task,
      expect.stringContaining('年'),
      advice,
    ]);
  });
});
