import { createMonthCloser, monthToClose } from '../../../server/counting/close-months.ts';
import { day, instant } from '../../support/day.ts';
import { type FamilyMember, logIn } from '../support/family-member.ts';
import { mum, mumsBenefit, mumWith, seen } from '../support/mum.ts';
import { type Running, runningService } from '../support/running-service.ts';

/** Of 妈妈 of 福建 due on 2026-12-14: in time, late, or never told. */
const inTime = (token: number) =>
  mumWith({ records: [{ ...seen('2026-11-25'), id: `seen-${token}`, saidAt: instant('2026-11-25T02:00:00Z') }] });

const families = async (running: Running, count: number, from = 0): Promise<FamilyMember[]> => {
  const all: FamilyMember[] = [];
  for (let index = from; index < from + count; index += 1) {
    const member = await logIn(running, `family-${index}`);
    await member.save(mum);
    all.push(member);
  }
  return all;
};

const closedMonths = ({ service }: Running) => service.store.transaction((tx) => tx.counts.closed());

/** Rounds enough for all of them. */
const count = async ({ clock, sender }: Running, at: string): Promise<void> => {
  clock.to(at);
  for (let round = 0; round < 3; round += 1) await sender.tick();
};

describe('what really happens, counted', () => {
  it.each([
    ['2027-02-01', '2026-12'],
    ['2027-01-31', '2026-11'],
    ['2027-03-31', '2027-01'],
  ])('on %s the last month that may be closed is %s', (today, month) => {
    expect(monthToClose(day(today))).toBe(month);
  });

  it('a month closes with how many were done in time or never told, and stays as it was when somebody is erased', async () => {
    const running = await runningService();
    const done = await families(running, 30);
    const untold = await families(running, 25, 30);
    running.clock.to('2026-11-25T03:00:00Z');
    for (const [index, member] of done.entries()) await member.save(inTime(index));
    await count(running, '2027-02-01T02:00:00Z');
    const closed = await closedMonths(running);
    expect(closed).toMatchObject([
      {
        month: '2026-12',
        turns: [{ ruleKind: 'rolling', families: 60, endings: { 'by-advise-by': 30, unknown: 30 } }],
      },
    ]);
    await untold[0]?.ask('DELETE', '/v2/me');
    await count(running, '2027-02-02T02:00:00Z');
    expect(await closedMonths(running)).toEqual(closed);
    await running.close();
  });

  it('messages that were opened are counted, and the newest month is shown to a collector', async () => {
    const running = await runningService();
    const all = await families(running, 45);
    for (const [index, member] of all.entries()) await member.accept(`tap-of-family-${index}`);
    running.clock.to('2026-12-02T02:00:00Z');
    await running.sender.tick();
    await running.sandbox.idle();
    const sentAt = instant('2026-12-02T03:00:00Z');
    running.clock.to(sentAt);
    const opened = { what: 'opened', elder: mum.id, benefit: mumsBenefit.id, value: null, changedAt: sentAt };
    for (const [index, member] of all.slice(0, 24).entries()) {
      const told = await member.ask('POST', '/v2/changes', { sentAt, changes: [{ ...opened, id: `opened-${index}` }] });
      expect(told).toMatchObject({ status: 200, body: { refused: [] } });
    }
    await count(running, '2027-02-01T02:00:00Z');
    const [newest] = await closedMonths(running);
    expect(newest).toMatchObject({ month: '2026-12', turns: [{ families: 50, sent: null, opened: 20 }] });
    const { text: shown } = await running.http('GET', '/metrics');
    expect(shown).toContain('reminders_families{month="2026-12",rule="rolling",plan="2",what="opened"} 20');
    expect(shown).not.toContain('what="sent"');
    await running.close();
  });

  it('goes on a hundred families a round, and no rest comes between', async () => {
    const running = await runningService('2027-02-01T02:00:00Z');
    await running.service.store.transaction(async (tx) => {
      for (let at = 0; at < 250; at += 1) await tx.people.insert({ id: `p${at}`, openid: `o${at}` }, 1);
    });
    const months = createMonthCloser(running.service);
    const counting: boolean[] = [];
    for (let round = 0; round < 3; round += 1) {
      await months.step();
      counting.push(months.isCounting());
    }
    expect(counting).toEqual([true, true, false]);
    expect(await closedMonths(running)).toMatchObject([{ month: '2026-12' }]);
    await running.close();
  });

  it('of fewer than twenty families nothing is kept', async () => {
    const running = await runningService();
    await families(running, 19);
    await count(running, '2027-02-01T02:00:00Z');
    expect(await closedMonths(running)).toEqual([{ month: '2026-12', turns: [], evidence: [], differences: [] }]);
    await running.close();
  });

  it('这里不对 of twenty people is shown when its month closes, and the month before is not counted twice', async () => {
    const running = await runningService();
    const said = { region: '620102', scheme: 'enterprise', matter: 'phone', toldBy: 'hotline' };
    for (let index = 0; index < 24; index += 1) {
      const member = await logIn(running, `family-${index}`);
      expect(await member.ask('POST', '/v2/differences', said)).toMatchObject({ status: 200 });
    }
    await count(running, '2027-01-02T02:00:00Z');
    const cell = {
      place: '620100',
      scheme: 'enterprise',
      people: 20,
      matters: { phone: 20 },
      tellers: { hotline: 20 },
    };
    expect(await closedMonths(running)).toMatchObject([{ month: '2026-11', differences: [cell] }]);
    await count(running, '2027-02-01T02:00:00Z');
    expect(await closedMonths(running)).toMatchObject([{ differences: [cell] }, { differences: [cell] }]);
    await running.close();
  });
});
