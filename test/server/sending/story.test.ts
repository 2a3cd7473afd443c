import { type FamilyMember, logIn, meIn } from '../support/family-member.ts';
import { mum, mumWith, on, waiting } from '../support/mum.ts';
import { type Running, runningService, template } from '../support/running-service.ts';

const kinds = (items: readonly { kind: string; on: string }[]) => items.map(({ kind, on }) => `${kind} ${on}`);

describe('from adding 妈妈 to next year', () => {
  let running: Running;
  let daughter: FamilyMember;
  beforeEach(async () => {
    running = await runningService();
    daughter = await logIn(running, 'daughter');
    await daughter.save(mum);
  });
  afterEach(() => running.close());

  const tick = async () => {
    await running.sandbox.idle();
    await running.sender.tick();
    await running.sandbox.idle();
  };

  it('one 允许 backs one message, told by the phone and by WeChat but counted once', async () => {
    const { body } = await daughter.accept('tap-00000001');
    await running.sandbox.idle();
    expect(meIn(body)).toMatchObject({
      credits: 1,
      plan: { funded: [{ kind: 'check-14', on: '2026-11-30' }], missingCredits: 3 },
    });
    expect((await daughter.me()).credits).toBe(1);
    expect(running.sandbox.quota('daughter', template.id)).toBe(1);
  });

  it('on the day the message arrives, opens her card and is told as delivered', async () => {
    await daughter.accept('tap-00000001');
    await tick();
    expect(running.sandbox.inbox('daughter')).toEqual([]);
    running.clock.to('2026-11-30T01:00:00Z');
    await tick();
    expect(running.sandbox.inbox('daughter')).toMatchObject([
      {
        page: 'pages/card/index?elder=mum&benefit=benefit-mum&from=message',
        fields: [{ value: '妈妈的养老认证' }, { value: '2026年12月14日' }, { value: '最好 12月7日前办，先查一查' }],
      },
    ]);
    const { credits, messages } = await daughter.me();
    expect(credits).toBe(0);
    expect(messages).toMatchObject([{ kind: 'check-14', state: 'delivered', answer: { code: 0 } }]);
  });

  it('sends nothing before nine and nothing in the night', async () => {
    await daughter.accept('tap-00000001');
    for (const night of ['2026-11-30T00:59:00Z', '2026-11-30T12:30:00Z', '2026-11-30T23:00:00Z']) {
      running.clock.to(night);
      await tick();
      expect(running.sandbox.inbox('daughter')).toEqual([]);
    }
    running.clock.to('2026-12-01T01:00:00Z');
    await tick();
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
  });

  it('看到记录了 gives next year’s window and its reminders', async () => {
    await daughter.accept('tap-00000001');
    running.clock.to('2026-11-30T01:00:00Z');
    await tick();
    await daughter.accept('tap-00000002');
    await daughter.save(mumWith({ typedLast: on('2026-11-30') }));
    const { plan } = await daughter.me();
    expect(kinds(plan.funded)).toEqual(['check-14 2027-11-15']);
    expect(kinds(plan.unfunded)).toEqual([
      'check-28 2027-11-01',
      'check-21 2027-11-08',
      'check-7 2027-11-22',
      'check-3 2027-11-26',
      'look-7 2027-12-06',
    ]);
  });

  it('还在等结果 plans a look at the result after ten days', async () => {
    await daughter.accept('tap-00000001');
    await daughter.save(mumWith({ records: [waiting('2026-11-24')] }));
    expect(kinds((await daughter.me()).plan.funded)).toEqual(['result-10 2026-12-04']);
  });

  it('已去世 cancels every message at once, one that is due this minute as well', async () => {
    await daughter.accept('tap-00000001');
    running.clock.to('2026-11-30T01:00:00Z');
    const { body } = await daughter.save(mumWith({}, { stopped: 'deceased' }));
    expect(body).toMatchObject({ plan: { funded: [], unfunded: [], missingCredits: 0 } });
    await tick();
    expect(running.sandbox.inbox('daughter')).toEqual([]);
    expect((await daughter.me()).credits).toBe(1);
  });

  it('已去世 said by mistake can be undone', async () => {
    await daughter.accept('tap-00000001');
    const before = (await daughter.me()).plan;
    await daughter.save(mumWith({}, { stopped: 'deceased' }));
    await daughter.save(mum);
    expect((await daughter.me()).plan).toEqual(before);
  });

  it('switched off, nothing is planned or sent; switched on again, all is as it was', async () => {
    await daughter.accept('tap-00000001');
    const before = (await daughter.me()).plan;
    const switchTo = (enabled: boolean) =>
      daughter.ask('PUT', '/v2/preferences', { hour: 9, yearlyLookUp: 'default', enabled });
    expect((await switchTo(false)).body).toMatchObject({ plan: { funded: [], unfunded: [] } });
    await switchTo(true);
    expect((await daughter.me()).plan).toEqual(before);
  });

  it('a moment that no 允许 backs passes unsent and says so', async () => {
    running.clock.to('2026-11-30T01:00:00Z');
    await tick();
    expect((await daughter.me()).messages).toMatchObject([
      { kind: 'check-14', state: 'skipped', reason: 'no-credit', answer: null },
    ]);
  });

  it('when the clock leaps past several moments, only the last of them is sent', async () => {
    await daughter.accept('tap-00000001');
    await daughter.accept('tap-00000002');
    running.clock.forward(10 * 60_000);
    await daughter.accept('tap-00000003');
    running.clock.to('2026-12-11T01:30:00Z');
    await tick();
    await tick();
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
    expect((await daughter.me()).messages.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'check-3 delivered',
      'check-7 skipped',
      'check-14 skipped',
    ]);
  });

  it('when the clock goes back, what was sent is not sent again', async () => {
    await daughter.accept('tap-00000001');
    running.clock.to('2026-11-30T01:00:00Z');
    await tick();
    running.clock.to('2026-11-25T01:00:00Z');
    await daughter.accept('tap-00000002');
    await tick();
    running.clock.to('2026-11-30T02:00:00Z');
    await tick();
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
  });
});
