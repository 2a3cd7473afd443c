import { defaultLateLimitMs } from '../../../server/planning/plan-setting.ts';
import { replan } from '../../../server/planning/replan.ts';
import type { Store, Transaction } from '../../../server/store/store.ts';
import { knownDates } from '../../../src/rules/benefit/known-dates.ts';
import { lastText } from '../../../src/rules/benefit/window-of.ts';
import { eldersOf as seenElders } from '../support/kept-elders.ts';

/** What a database of 0.1.0 held is all there under this program; each adapter's own test runs it. `today`: 2026-11-28. */
export const releasedSuite = (openReleased: () => Promise<Store>): void => {
  let store: Store;
  const act = <T>(work: (tx: Transaction) => Promise<T>) => store.transaction(work);
  beforeEach(async () => {
    store = await openReleased();
  });
  afterEach(() => store.close());

  const eldersOf = (id: string) => act((tx) => seenElders(tx, id));

  it('keeps every elder, in order, each with their person’s own word for them', async () => {
    const told = (await eldersOf('daughter')).map(({ id, relation, residence, ageBand }) => [
      id,
      relation,
      residence,
      ageBand,
    ]);
    expect(told).toEqual([
      ['mum', 'mum', null, null],
      ['dad', 'dad', 'elsewhere', null],
      ['grandma', 'grandma-maternal', null, '90-99'],
      ['aunt', 'other', null, null],
    ]);
    expect(await eldersOf('son')).toMatchObject([{ id: 'mum', relation: 'mother-in-law-wife', stopped: 'deceased' }]);
  });

  it.each([
    ['mum-1', '350000', 'resident', '2025-12-15', null, null],
    ['mum-2', '350000', 'survivor', '2026-03', null, null],
    ['dad-1', '320000', 'enterprise', 'never', null, null],
    ['grandma-1', '350000', 'resident', '2025-11-20', null, '2026-11-20'],
    ['aunt-1', '420100', 'enterprise', '2026-01-10', '2027-05-31', null],
  ])(
    'keeps the benefit %s with its place %s, scheme and dates',
    async (id, region, scheme, last, due, waitingSince) => {
      const benefit = (await eldersOf('daughter')).flatMap(({ benefits }) => benefits).find((one) => one.id === id);
      if (!benefit) throw new Error(`${id} is lost`);
      expect(benefit).toMatchObject({ region, scheme, toldOn: '2026-11-28', money: null, visitOn: null });
      const dates = knownDates(benefit);
      expect([lastText(dates.last), dates.officialDueOn, dates.waitingSince]).toEqual([last, due, waitingSince]);
    },
  );

  it('keeps what only a survivor’s and what only a new benefit has', async () => {
    const all = (await eldersOf('daughter')).flatMap(({ benefits }) => benefits);
    expect(all.filter(({ minor }) => minor).map(({ id }) => id)).toEqual(['mum-2']);
    expect(all.map(({ benefitSince }) => benefitSince)).toEqual([null, null, '2026-10', null, null]);
  });

  it('knows what a phone of 0.1.0 last said of an elder', async () => {
    expect(await act((tx) => tx.elders.heard010('daughter', 'daughter', 'aunt'))).toMatchObject({
      relation: 'other',
      region: '420100',
      benefits: [{ id: 'aunt-1', officialDueOn: '2027-05-31' }],
    });
  });

  it.each([
    ['daughter', { hour: 9, yearlyLookUp: 'default', enabled: true, firstElderOn: '2026-11-21' }],
    ['son', { hour: 18, yearlyLookUp: '03-01', enabled: false, firstElderOn: '2024-02-29' }],
    ['neighbour', { hour: 9, yearlyLookUp: 'default', enabled: true, firstElderOn: null }],
  ])('keeps what %s chose, and the day of the first elder', async (id, person) => {
    expect(await act((tx) => tx.people.find(id))).toMatchObject({ id, openid: `o-${id}`, ...person });
  });

  it('keeps sessions, subscriptions, refusals and events', async () => {
    await act(async (tx) => {
      expect(await tx.sessions.find('hash-of-daughter')).toMatchObject({ personId: 'daughter' });
      expect(await tx.ledger.count('daughter', 't')).toBe(1);
      expect(await tx.ledger.findByAcceptId('daughter', 'tap-00000002')).toMatchObject({ state: 'spent' });
      expect(await tx.ledger.refusedAt('son', 't')).not.toBeNull();
    });
  });

  it('keeps a reminder in each state', async () => {
    expect(await act((tx) => tx.reminders.countByState())).toEqual({
      planned: 8,
      claimed: 1,
      sending: 1,
      sent: 2,
      delivered: 1,
      failed: 1,
      uncertain: 2,
      cancelled: 1,
      skipped: 1,
    });
  });

  const rowsOf = (benefitId: string) =>
    act(async (tx) => (await tx.reminders.ofPerson('daughter')).filter((row) => row.benefitId === benefitId));

  it('gives each message the day, the moment and the promise it had, under the names of today', async () => {
    const said = (await rowsOf('mum-1')).map(({ kind, on, state, promised }) => [kind, on, state, promised.checkBy]);
    expect(said).toEqual([
      ['check-14', '2026-11-30', 'delivered', '2026-12-14'],
      ['check-7', '2026-12-07', 'sent', '2026-12-14'],
      ['check-3', '2026-12-11', 'planned', '2026-12-14'],
      ['look-7', '2026-12-21', 'planned', '2026-12-14'],
    ]);
    expect((await rowsOf('grandma-1')).map(({ kind, on }) => [kind, on])).toEqual([['result-10', '2026-11-30']]);
  });

  it('knows whose hands a message is in, what WeChat answered and what is left of an elder who is gone', async () => {
    const inHands = await act((tx) => tx.reminders.inHands());
    expect(inHands.sort((a, b) => a.at - b.at)).toMatchObject([
      { kind: 'result-10', state: 'claimed', lease: { owner: 'process-1' } },
      { kind: 'check-28', state: 'sending', lease: { owner: 'process-1' }, templateId: 't' },
    ]);
    expect(await act((tx) => tx.reminders.findByMsgid('1988810812324364291'))).toMatchObject({
      id: 'reminder-02',
      code: 0,
    });
    expect(await rowsOf('left-over')).toMatchObject([{ elderId: null, state: 'sent', msgid: '77', spent: true }]);
  });

  it('counts what was sent in its cycle: it is not planned again', async () => {
    const plan = await act((tx) =>
      replan(tx, 'daughter', { templateId: 't', lateLimitMs: defaultLateLimitMs }, Date.parse('2026-12-08T02:00:00Z')),
    );
    const toCome = [...(plan?.funded ?? []), ...(plan?.unfunded ?? [])];
    expect(toCome.filter(({ benefitId }) => benefitId === 'mum-1').map(({ kind, round }) => [kind, round])).toEqual([
      ['check-3', 3],
      ['look-7', 4],
    ]);
    expect(new Set((await rowsOf('mum-1')).map(({ cycleId }) => cycleId)).size).toBe(1);
    expect((await rowsOf('mum-1')).map(({ id }) => id)).toEqual([
      'reminder-02',
      'reminder-03',
      'reminder-04',
      'reminder-05',
    ]);
  });

  it('erases a person of that time with all there is of them', async () => {
    await act((tx) => tx.people.erase('daughter'));
    expect(await eldersOf('daughter')).toEqual([]);
    expect(await act((tx) => tx.reminders.ofPerson('daughter'))).toEqual([]);
    expect(await eldersOf('son')).toHaveLength(1);
  });
};
