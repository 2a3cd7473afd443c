import { planBasis } from '../../../server/planning/plan-basis.ts';
import type { Reminder } from '../../../server/store/ports/reminders.ts';
import type { Store } from '../../../server/store/store.ts';
import { day } from '../../support/day.ts';
import { emptyStore } from '../support/empty-store.ts';
import { type Running, runningService } from '../support/running-service.ts';
import { someReminder } from '../support/some-reminder.ts';
import { failures, type TroubledStore, troubledStore } from '../support/troubled-store.ts';

const due = Date.parse('2026-11-30T01:00:00Z');
const leaseEnded = { owner: 'dead', until: due };

/** Each of a person of their own; the first cannot be saved. */
const left: [string, Reminder['state']][] = [
  ['first', 'claimed'],
  ['second', 'claimed'],
  ['third', 'sending'],
];

describe('of what a process left behind one row cannot be saved', () => {
  let plain: Store;
  let database: TroubledStore;
  let running: Running;
  beforeEach(async () => {
    plain = await emptyStore();
    database = troubledStore(plain);
    // Only who alone owns the database takes up all of it as it starts.
    running = await runningService('2026-11-30T13:00:00Z', { store: { ...database.store, soleOwner: true } });
    await plain.transaction(async (tx) => {
      for (const [id, state] of left) {
        await tx.people.insert({ id, openid: `o-${id}` }, 1);
        const basis = planBasis(running.service.planning.templateId, []);
        await tx.people.markPlanned(new Map([[id, { on: day('2026-11-30'), changesOn: null, basis }]]));
        const facts = { id, ownerId: id, personId: id, on: day('2026-11-30'), at: due };
        const row =
          state === 'claimed'
            ? someReminder(facts, { state, notBefore: due, lease: leaseEnded })
            : someReminder({ ...facts, calls: 1 }, { state: 'sending', lease: leaseEnded, templateId: 't' });
        await tx.reminders.save(row);
      }
    });
  });
  afterEach(() => running.close());

  const states = () => plain.transaction((tx) => tx.reminders.countByState());
  const first = ({ id }: Reminder): boolean => id === 'first';

  it.each(['waited', 'damaged', 'ofOurs'] as const)('(%s): a round takes up the others, and tells it', async (kind) => {
    database.begin({ failure: failures[kind], rows: first });
    await running.sender.tick();
    expect(await states()).toEqual({ claimed: 1, planned: 1, uncertain: 1 });
    expect(running.sender.isWell()).toBe(false);
    database.over();
    running.clock.forward(30_000);
    await running.sender.tick();
    expect(await states()).toMatchObject({ planned: 2 });
    expect(running.sender.isWell()).toBe(true);
  });

  it.each(['waited', 'damaged', 'ofOurs'] as const)('(%s): a start takes up the others, and is made', async (kind) => {
    database.begin({ failure: failures[kind], rows: first });
    await running.sender.start();
    expect(await states()).toEqual({ claimed: 1, planned: 1, uncertain: 1 });
  });

  it('the database is away: a start is not made', async () => {
    database.begin({ failure: failures.away, rows: first });
    await expect(running.sender.start()).rejects.toThrow('57P01');
    expect(await states()).toEqual({ claimed: 2, sending: 1 });
  });
});
