import fc from 'fast-check';
import { checkElder } from '../../../server/accounts/check-elder.ts';
import { forgetRows } from '../../../server/planning/forget-rows.ts';
import { isPlanned } from '../../../server/planning/is-planned.ts';
import { planChangesOn, tomorrowOf } from '../../../server/planning/plan-changes-on.ts';
import { defaultLateLimitMs } from '../../../server/planning/plan-setting.ts';
import { replan } from '../../../server/planning/replan.ts';
import type { Reminder } from '../../../server/store/ports/reminders.ts';
import type { Transaction } from '../../../server/store/store.ts';
import { chinaHour, todayInChina } from '../../../src/rules/china-time.ts';
import { parseDay } from '../../../src/rules/civil-date.ts';
import { nothingPlanned } from '../../../src/rules/reminders/types.ts';
import { day } from '../../support/day.ts';
import { type AnyPerson, anyPersonOn } from '../support/any-person.ts';
import { storeOn } from '../support/empty-store.ts';
import { keepOwn } from '../support/kept-elders.ts';
import { someReminder } from '../support/some-reminder.ts';

const first = '2026-11-24';
const start = parseDay(first) ?? Number.NaN;
const id = 'someone';
const template = 't';
const setting = { templateId: template, lateLimitMs: defaultLateLimitMs };
const days = 400;
/** `PLANNED_PEOPLE=500` for a long look. */
const people = Number(process.env.PLANNED_PEOPLE ?? 6);

const begin = async (tx: Transaction, { elders, credits, hour, enabled, yearlyLookUp }: AnyPerson, now: number) => {
  await tx.people.insert({ id, openid: 'o' }, now);
  await tx.people.savePreferences(id, { hour, yearlyLookUp, enabled });
  for (const elder of elders) await keepOwn(tx, id, elder);
  await tx.people.markFirstElder(id, day(first));
  for (let tap = 0; tap < credits; tap += 1) {
    const names = { id: `accept-${tap}`, acceptId: `tap-${tap}`, eventKey: null };
    await tx.ledger.insert({ ...names, personId: id, templateId: template, happenedAt: now, state: 'open' });
  }
  await replan(tx, id, setting, now);
};

/**
 * What the service does at the hour of a message: it goes out or, without a credit, does not; that is recorded, and its
 * person is planned anew, at once or, of a message that went out, on the next day.
 */
const sendDue = async (tx: Transaction, now: number, onlyWhenTouched: boolean): Promise<void> => {
  for (const { id: due } of await tx.reminders.ofPerson(id)) {
    const row = await tx.reminders.find(due); // as the plan after the message before it has it
    if (row?.state !== 'planned' || row.at > now) continue;
    if (!row.funded || (await tx.ledger.count(id, template)) < 1)
      await tx.reminders.save({ ...row, state: 'skipped', reason: 'no-credit' });
    else {
      await tx.ledger.spendOne(id, template);
      const { notBefore: _, ...facts } = row;
      await tx.reminders.save({ ...facts, state: 'sent', templateId: template, spent: true, calls: 1, code: 0 });
      const touched = await tx.reminders.plansTouchedBy([row], tomorrowOf(now));
      if (onlyWhenTouched && touched.length === 0) continue;
    }
    await replan(tx, id, setting, now);
  }
};

const said = ({ kind, on, benefitId, at, round, funded, state, promised, also }: Reminder): string =>
  JSON.stringify([on, kind, benefitId, also.map((other) => other.benefitId), at, round, funded, state, promised]);

/** A year of one person, planned each midnight and after each message, or only when the plan before said and it touches it. */
const live = async (person: AnyPerson, onlyWhenDue: boolean) => {
  const store = await storeOn(':memory:');
  const told: string[] = [];
  let planned = 0;
  await store.transaction((tx) => begin(tx, person, chinaHour(start, 7)));
  for (let today = start + 1; today < start + days; today += 1) {
    await store.transaction(async (tx) => {
      const midnight = chinaHour(today, 0);
      const known = await tx.people.find(id);
      if (!onlyWhenDue || (known && !isPlanned(known.planMade, midnight, template))) {
        planned += 1;
        await replan(tx, id, setting, midnight);
        await forgetRows(tx, id, midnight);
      }
      told.push(`${todayInChina(midnight)} ${(await tx.reminders.ofPerson(id)).map(said).sort().join(' ')}`);
      await sendDue(tx, chinaHour(today, person.hour), onlyWhenDue);
    });
  }
  await store.close();
  return { told, planned };
};

const couldBe = anyPersonOn(first).filter(({ elders }) =>
  elders.every((elder) => checkElder(elder, [], day(first)).ok),
);

describe('planning only whom time can touch', () => {
  it('writes what planning everyone every day writes, over a year and more of any person', async () => {
    await fc.assert(
      fc.asyncProperty(couldBe, async (person) => {
        const [each, only] = [await live(person, false), await live(person, true)];
        expect(only.told.find((day, at) => day !== each.told[at])).toBe(
          each.told.find((day, at) => day !== only.told[at]),
        );
      }),
      { numRuns: people, endOnFailure: true },
    );
  }, 600_000);

  it.each([
    ['a message that went out', 'mum', null],
    ['what is left of one whose elder is gone, the day after its event is not waited for any more', null, '2026-12-08'],
  ])('plans nobody for the sake of %s', async (_what, elderId, changesOn) => {
    const now = chinaHour(start + 6, 9);
    const sent = someReminder(
      { elderId, at: now, spent: true, msgid: '1' },
      { state: 'delivered', templateId: template, msgid: '1' },
    );
    expect(planChangesOn({ known: [], benefits: [], plan: nothingPlanned, rows: [sent], now: now + 86_400_000 })).toBe(
      changesOn,
    );
  });

  // The same twenty each time: whose day moves with every day (柳州, never certified yet) is planned on all of them.
  it('plans twenty people of many kinds on fewer than one day in ten', async () => {
    let planned = 0;
    for (const person of fc.sample(couldBe, { numRuns: 20, seed: 5 })) planned += (await live(person, true)).planned;
    expect(planned).toBeLessThan((20 * days) / 10);
  }, 600_000);
});
