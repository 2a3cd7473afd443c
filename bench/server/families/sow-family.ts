import { accessOf } from '../../../server/accounts/access.ts';
import { applyChange } from '../../../server/accounts/changes/apply-change.ts';
import { makeFamily } from '../../../server/accounts/family/make-family.ts';
import { defaultLateLimitMs, type PlanSetting } from '../../../server/planning/plan-setting.ts';
import { replan } from '../../../server/planning/replan.ts';
import type { Store, Transaction } from '../../../server/store/store.ts';
import type { Elder } from '../../../src/contract/elder.ts';
import { instantOf, todayInChina } from '../../../src/rules/china-time.ts';
import { formatDay, parseDay } from '../../../src/rules/civil-date.ts';
import { keepOwn } from '../../../test/server/support/kept-elders.ts';
import { mumsBenefit, mumWith, on, seen } from '../../../test/server/support/mum.ts';

const template = 't';
export const setting: PlanSetting = { templateId: template, lateLimitMs: defaultLateLimitMs };
export const now = Date.parse('2026-11-24T02:00:00Z');
export const people = 12;
export const elders = 20;
const messagesEach = 5;

/** As long as a phone makes them. */
const idOf = (name: string): string => name.padEnd(16, 'x');

/** A cycle of years, one certified each year, due on any day of the year. */
const elderNumber = (at: number): Elder => {
  const last = (parseDay('2026-11-20') ?? 0) - at * 18;
  const records = [1, 2, 3].map((years) => ({
    ...seen(formatDay(last - years * 366)),
    id: idOf(`said-${at}-${years}`),
  }));
  const pension = { ...mumsBenefit, id: idOf(`benefit-${at}`), typedLast: on(formatDay(last)), records };
  const other = { ...pension, id: idOf(`other-${at}`), scheme: 'survivor' as const, records: [] };
  return mumWith({}, { id: idOf(`elder-${at}`), benefits: at % 4 === 0 ? [pension, other] : [pension] });
};

const addPerson = async (tx: Transaction, id: string): Promise<void> => {
  await tx.people.insert({ id, openid: `o-${id}` }, now);
  for (let at = 0; at < messagesEach; at += 1) {
    const tap = { id: `${id}-${at}`, personId: id, templateId: template, acceptId: `tap-${at}`, eventKey: null };
    await tx.ledger.insert({ ...tap, happenedAt: now, state: 'open' });
  }
};

/** Who is alone with as many elders. */
export const sowAlone = (store: Store): Promise<void> =>
  store.transaction(async (tx) => {
    await addPerson(tx, 'alone');
    for (let at = 0; at < elders; at += 1) await keepOwn(tx, 'alone', elderNumber(at));
    await replan(tx, 'alone', setting, now);
  });

/** Twelve who care for twenty: each brought in by the first and last seen done by any of them. */
export const sowFamily = (store: Store): Promise<void> =>
  store.transaction(async (tx) => {
    for (let at = 0; at < people; at += 1) await addPerson(tx, `p${at}`);
    const all = Array.from({ length: elders }, (_, at) => elderNumber(at));
    for (const elder of all) await keepOwn(tx, 'p0', elder);
    await makeFamily(tx, 'p0', { elders: all.map(({ id }) => id), word: 'daughter', secret: 's'.repeat(22) }, now);
    const familyId = (await tx.circle.of(['p0'])).members[0]?.familyId ?? '';
    for (let at = 1; at < people; at += 1) {
      const member = {
        familyId,
        id: `m${at}`.padEnd(8, 'x'),
        personId: `p${at}`,
        word: 'relative' as const,
        joinedAt: now + at,
      };
      await tx.families.saveMember({ ...member, keeper: false, recognised: true, invitedBy: null });
    }
    await replan(tx, 'p0', setting, now);
  });

/** 看到了 of one elder, and all that follows from it. */
export const certify = (store: Store, person: string, at: number): Promise<void> =>
  store.transaction(async (tx) => {
    const saidAt = instantOf(now);
    const value = {
      id: idOf(`done-${person}-${at}`),
      kind: 'seen' as const,
      on: todayInChina(now),
      saidAt,
      by: null,
      nextDueOn: null,
    };
    const where = { elder: idOf(`elder-${at}`), benefit: idOf(`benefit-${at}`) };
    const change = { id: `c-${person}-${at}`, changedAt: saidAt, what: 'record' as const, ...where, value };
    const taken = await applyChange(tx, await accessOf(tx, person), change, { at: now + at, by: change.id }, now);
    if (!taken.ok) throw new Error(taken.refusal.code);
    await replan(tx, person, setting, now);
  });
