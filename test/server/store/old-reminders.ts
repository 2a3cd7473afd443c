import type { Store } from '../../../server/store/store.ts';

const row = (id: string, kind: string, moment: string, day: string, state: string): string =>
  `INSERT INTO reminders (id, person_id, elder_id, benefit_id, cycle, moment, kind, on_day, at, round, funded, state,
  not_before, calls, refusals, spent) VALUES ('${id}', 'p1', 'mum', 'b1', 'c', '${moment}', '${kind}', '${day}', 1, 1, 1,
  '${state}', 1, 0, 0, 0);`;

/** What the first program of the service may have left: a person with reminders of each of its kinds. */
export const oldRows = `
INSERT INTO people (id, openid, hour, yearly_look_up_on, enabled, created_at) VALUES ('p1', 'o1', 9, NULL, 1, 1);
${row('r1', 'check-14', 'check-14', '2026-11-30', 'delivered')}
${row('r2', 'after-7', 'after-7', '2026-12-21', 'planned')}
${row('r3', 'result', 'result@2026-12-04', '2026-12-04', 'sent')}
${row('r4', 'result', 'result@2026-12-20', '2026-12-20', 'sending')}
${row('r5', 'yearly', 'yearly@2027-03-01', '2027-03-01', 'skipped')}
`;

/** The same rows, as the store of today reads them. */
export const readAfterwards = async (store: Store): Promise<void> => {
  const rows = await store.transaction((tx) => tx.reminders.ofPerson('p1'));
  expect(rows.map(({ id, kind, moment, state, also }) => [id, kind, moment, state, also])).toEqual([
    ['r1', 'check-14', 'check-14', 'delivered', []],
    ['r2', 'look-7', 'look-7@2026-12-21', 'planned', []],
    ['r3', 'result-10', 'result-10@2026-12-04', 'sent', []],
    ['r4', 'result-10', 'result-10@2026-12-20', 'sending', []],
    ['r5', 'yearly', 'yearly@2027-03-01', 'skipped', []],
  ]);
};
