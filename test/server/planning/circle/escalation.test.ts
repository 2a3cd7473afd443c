import type { Turn } from '../../../../src/contract/family.ts';
import { day } from '../../../support/day.ts';
import { tick } from '../../support/due-message.ts';
import { aFamily, type Relative } from '../../support/in-a-family.ts';
import { mumWith, seen, waiting } from '../../support/mum.ts';
import { type Running, runningService } from '../../support/running-service.ts';

const benefit = { elder: 'mum', benefit: 'benefit-mum' } as const;

/** 妈妈 of 福建: to be done by 2026-12-14; today is 2026-11-24. The daughter brought her in and keeps the family. */
describe('whose reminder', () => {
  let running: Running;
  let daughter: Relative;
  let son: Relative;
  let wife: Relative;
  beforeEach(async () => {
    running = await runningService();
    const made = await aFamily(running, ['son', 'wife']);
    [daughter, son, wife] = [made.daughter, ...made.others] as [Relative, Relative, Relative];
  });
  afterEach(() => running.close());

  const turn = async (who = daughter): Promise<Turn | undefined> => (await who.family()).turns[0];
  const wordOf = async (id: string | null | undefined) =>
    (await daughter.family()).members.find((one) => one.id === id)?.word ?? null;
  const acts = async () => [await wordOf((await turn())?.acts), (await turn())?.because];
  const standsIn = async () => wordOf((await turn())?.standsIn);
  const kinds = async (who: Relative) => {
    const { plan } = await who.me();
    return [...plan.funded, ...plan.unfunded].map(({ kind, on }) => `${kind} ${on}`).sort();
  };
  const certified = (text: string) => ({ ...benefit, what: 'record' as const, value: seen(text) });

  it('who acts hears first; the others a week before, and only then', async () => {
    await daughter.accept('tap-00000001');
    expect(await acts()).toEqual(['daughter', 'brought-in']);
    expect(await kinds(daughter)).toEqual([
      'check-14 2026-11-30',
      'check-3 2026-12-11',
      'check-7 2026-12-07',
      'look-7 2026-12-21',
    ]);
    for (const one of [son, wife])
      expect(await kinds(one)).toEqual(['check-3 2026-12-11', 'check-7 2026-12-07', 'look-7 2026-12-21']);
    expect([(await turn())?.role, (await turn(son))?.role]).toEqual(['acts', 'backs-up']);
  });

  it('我来办 takes it over for a week, never into the last one, and gives it back', async () => {
    await son.tell({ ...benefit, what: 'claim', value: 'mine' });
    expect([await acts(), (await turn())?.claimedUntil]).toEqual([['son', 'claimed'], '2026-12-01']);
    expect(await kinds(son)).toContain('check-14 2026-11-30');
    await son.accept('tap-00000001');
    await wife.tell({ ...benefit, what: 'claim', value: 'mine' });
    expect(await acts()).toEqual(['daughter-in-law', 'claimed']);
    await wife.tell({ ...benefit, what: 'claim', value: 'back' });
    expect(await acts()).toEqual(['daughter', 'brought-in']);
    await son.tell({ ...benefit, what: 'claim', value: 'mine' });
    running.clock.to('2026-12-01T16:00:00Z'); // the 2nd in China
    await tick(running);
    expect(await acts()).toEqual(['daughter', 'brought-in']);
  });

  it('where nobody who acts can be told, the longest-joined with a subscription stands in until that changes', async () => {
    expect([await standsIn(), (await turn())?.nobodyOn]).toEqual([null, '2026-11-30']);
    await wife.accept('tap-00000001');
    expect([await standsIn(), (await turn(wife))?.role]).toEqual(['daughter-in-law', 'acts']);
    expect(await kinds(wife)).toContain('check-14 2026-11-30');
    await son.accept('tap-00000002');
    expect(await standsIn()).toBe('son');
    await daughter.accept('tap-00000003');
    expect([await standsIn(), (await turn(son))?.role]).toEqual([null, 'backs-up']);
    await daughter.tell({ what: 'messages', elder: 'mum', value: false });
    expect([await standsIn(), (await turn())?.role, await kinds(daughter)]).toEqual(['son', 'none', []]);
    await daughter.ask('PUT', '/v2/preferences', { hour: 9, yearlyLookUp: 'default', enabled: false });
    await daughter.tell({ what: 'messages', elder: 'mum', value: true });
    expect(await standsIn()).toBe('son');
  });

  it('the send that spends the last subscription of who acts lets another stand in at once', async () => {
    await daughter.accept('tap-00000001');
    await son.accept('tap-00000002');
    running.clock.to('2026-11-30T01:00:00Z');
    await tick(running);
    expect(running.sandbox.inbox('daughter')).toHaveLength(1);
    expect([await acts(), await standsIn()]).toEqual([['daughter', 'brought-in'], 'son']);
  });

  it('办好了 by anyone withdraws everybody’s messages of this turn and plans the next, with who did it in front', async () => {
    for (const [at, one] of [daughter, son, wife].entries()) await one.accept(`tap-0000000${at}`);
    await wife.tell(certified('2026-11-24'));
    expect(await acts()).toEqual(['daughter-in-law', 'did-it-last']);
    for (const one of [daughter, son, wife])
      expect((await kinds(one)).every((text) => text.includes(' 2027-'))).toBe(true);
    running.clock.to('2026-12-21T02:00:00Z');
    await tick(running);
    expect(['daughter', 'son', 'wife'].map((name) => running.sandbox.inbox(name).length)).toEqual([0, 0, 0]);
    const takenBack = { id: 'oh', kind: 'take-back', takesBack: seen('2026-11-24').id, saidAt: '2026-12-21T02:00:00Z' };
    await son.tell({ ...benefit, what: 'record', value: takenBack as never });
    expect(await acts()).toEqual(['daughter', 'brought-in']);
  });

  it('还在等结果: who said so acts and looks for the result, the others’ messages wait with it', async () => {
    await son.tell({ ...benefit, what: 'record', value: waiting('2026-11-24') });
    expect(await acts()).toEqual(['son', 'waits']);
    expect(await kinds(son)).toContain('result-10 2026-12-04');
    expect(await kinds(wife)).toEqual(['check-3 2026-12-11', 'check-7 2026-12-07', 'look-7 2026-12-21']);
  });

  it('已去世 by anyone ends every message of everyone', async () => {
    for (const [at, one] of [daughter, son, wife].entries()) await one.accept(`tap-0000000${at}`);
    await son.tell({ what: 'elder-field', elder: 'mum', field: 'stopped', value: 'deceased' });
    expect(await Promise.all([daughter, son, wife].map(kinds))).toEqual([[], [], []]);
    await wife.tell({ what: 'elder-field', elder: 'mum', field: 'stopped', value: null });
    expect(await kinds(daughter)).toContain('check-14 2026-11-30');
  });

  it('two fields that two people change both count, and the later word of one field', async () => {
    await daughter.tell({ what: 'elder-field', elder: 'mum', field: 'birthYear', value: 1950 });
    await son.tell({ ...benefit, what: 'benefit-field', field: 'visitOn', value: '2026-12-08' });
    expect((await wife.me()).elders).toEqual([
      mumWith({ visitOn: day('2026-12-08') }, { birthYear: 1950, relation: 'other' }),
    ]);
  });

  it('who is erased leaves what they did, without who, and the others are planned anew', async () => {
    await son.tell(certified('2026-11-24'));
    expect(await acts()).toEqual(['son', 'did-it-last']);
    await son.ask('DELETE', '/v2/me');
    expect((await daughter.family()).sayers).toEqual([]);
    expect([await acts(), (await daughter.me()).elders[0]?.benefits[0]?.records]).toEqual([
      ['daughter', 'brought-in'],
      [seen('2026-11-24')],
    ]);
    await wife.inFamily('POST', '/leave', { keep: [] });
    await daughter.ask('DELETE', '/v2/me');
    expect((await wife.me()).families).toEqual([]);
  });
});
