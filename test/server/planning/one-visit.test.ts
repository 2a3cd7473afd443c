import { tick } from '../support/due-message.ts';
import { type FamilyMember, logIn } from '../support/family-member.ts';
import { due, mum, mumsBenefit, seen } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

const pension = { ...mumsBenefit, id: 'pension', typedDue: due('2026-12-20') };
const survivor = { ...mumsBenefit, id: 'survivor', scheme: 'survivor', typedDue: due('2026-12-24') } as const;

describe('two benefits that one elder draws in one place', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await logIn(running, 'daughter');
    await daughter.save({ ...mum, benefits: [pension, survivor] });
    await daughter.accept('tap-00000001');
    await running.sandbox.idle();
  });
  afterEach(() => running.close());

  it('are one message, which names both', async () => {
    expect((await daughter.me()).plan.funded).toMatchObject([
      { benefitId: 'pension', also: ['survivor'], kind: 'check-14', on: '2026-12-06' },
    ]);
    running.clock.to('2026-12-06T01:00:00Z');
    await tick(running);
    expect(running.sandbox.inbox('daughter').map(({ fields }) => fields[0]?.value)).toEqual(['妈妈的养老和待遇认证']);
  });

  it('once the first is done, the message they shared counts for the second', async () => {
    running.clock.to('2026-12-06T01:00:00Z');
    await tick(running);
    await daughter.save({
      ...mum,
      benefits: [{ ...pension, records: [seen('2026-12-06')], typedDue: null }, survivor],
    });
    const { unfunded } = (await daughter.me()).plan;
    const left = unfunded.filter(({ benefitId }) => benefitId === 'survivor');
    expect(left.map(({ kind, on, round }) => `${kind} ${on} r${round}`)).toEqual([
      'check-14 2026-12-10 r2',
      'check-7 2026-12-17 r3',
      'check-3 2026-12-21 r4',
      'look-7 2026-12-31 r5',
    ]);
  });
});
