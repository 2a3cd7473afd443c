import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOnly } from '../../../server/store/read-only.ts';
import type { Store } from '../../../server/store/store.ts';
import { countViews, findByWord, findRows, isView, views } from '../../../tools/outbox/find.ts';
import { lineOf } from '../../../tools/outbox/say-row.ts';
import { emptyDatabase, storeOn } from '../../server/support/empty-store.ts';
import { someReminder } from '../../server/support/some-reminder.ts';

const now = Date.parse('2026-11-30T02:00:00Z');
const day = 86_400_000;

type Given = Parameters<typeof someReminder>;

/** A person each; `at`: an hour ago unless said. */
const rows: readonly Given[] = [
  [{ id: 'due-1' }, { state: 'planned', notBefore: now }],
  [
    { id: 'due-2', code: 47003 },
    { state: 'planned', notBefore: now - 1 },
  ],
  [{ id: 'held-1' }, { state: 'planned', notBefore: now }],
  [{ id: 'dropped-1' }, { state: 'planned', notBefore: now }],
  [{ id: 'late-1' }, { state: 'skipped', reason: 'too-late' }],
  [
    { id: 'cancelled-1', code: null },
    { state: 'failed', templateId: 't' },
  ],
  [{ id: 'cancelled-2' }, { state: 'cancelled' }],
  [
    { id: 'failed-1', code: 47003 },
    { state: 'failed', templateId: 't' },
  ],
  [
    { id: 'lost-1', calls: 4 },
    { state: 'uncertain', eventUntil: null, templateId: 't' },
  ],
  [
    { id: 'waited-1', calls: 1 },
    { state: 'uncertain', eventUntil: now + 1, templateId: 't' },
  ],
  [{ id: 'claimed-1' }, { state: 'claimed', notBefore: now, lease: { owner: 'o', until: now + 1 } }],
  [
    { id: 'sent-1', msgid: '77' },
    { state: 'sent', templateId: 't' },
  ],
  [
    { id: 'delivered-1', msgid: '78' },
    { state: 'delivered', templateId: 't', msgid: '78' },
  ],
  [
    { id: 'coming-9', at: now + 9 * day },
    { state: 'planned', notBefore: now + 9 * day },
  ],
  [
    { id: 'coming-1', at: now + day, funded: false },
    { state: 'planned', notBefore: now + day },
  ],
  [
    { id: 'coming-2', at: now + 2 * day },
    { state: 'planned', notBefore: now + 2 * day },
  ],
];

describe('what an operator finds in the outbox', () => {
  let folder: string;
  let database: string;
  let store: Store;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'outbox-'));
    const empty = await emptyDatabase();
    database = empty === ':memory:' ? join(folder, 'reminders.sqlite') : empty;
    store = await storeOn(database);
    await store.transaction(async (tx) => {
      for (const [facts = {}, stage] of rows) {
        const { id = '' } = facts;
        await tx.people.insert({ id, openid: `o-${id}` }, 1);
        const row = someReminder({ at: now - 3_600_000, ...facts, ownerId: id, personId: id }, stage);
        await tx.reminders.save(row);
        if (id === 'held-1' || id === 'dropped-1') await tx.restores.hold(row);
        if (id === 'dropped-1') await tx.restores.drop(id);
      }
    });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const list = (view: string, most = 50) => {
    if (!isView(view)) throw new Error('there is no such list');
    return readOnly(database, (db) => findRows(db, view, now, most));
  };
  const lines = async (view: string, standsStill: string | null = null) =>
    (await list(view)).map((one) => lineOf(one, standsStill).replace(/ {2}2026-.* China time {2}check-14/, ''));

  it('each message is counted once, where it is', async () => {
    expect(await readOnly(database, (db) => countViews(db, now))).toEqual([
      ['due', 2],
      ['coming', 3],
      ['held', 1],
      ['sending', 1],
      ['lost', 1],
      ['uncertain', 1],
      ['cancelled', 2],
      ['failed', 1],
      ['skipped', 2],
      ['delivered', 1],
      ['sent', 1],
    ]);
  });

  it('what is to come is listed from the next one on, and cut behind it', async () => {
    const ids = async (most?: number) => (await list('coming', most)).map(({ row }) => row.id);
    expect(await ids()).toEqual(['coming-1', 'coming-2', 'coming-9']);
    expect(await ids(1)).toEqual(['coming-1']);
  });

  it.each([
    [
      'held',
      ['held-1  held  the data came back from a backup, and nobody knows whether it went out: release or drop it'],
    ],
    [
      'skipped',
      [
        'dropped-1  skipped  dropped by the operator after a restore',
        'late-1  skipped  it was later than LATE_DAYS, or of an appointment whose day had come',
      ],
    ],
    ['cancelled', ['cancelled-1  cancelled  by the operator', 'cancelled-2  cancelled  it no longer held']],
    ['lost', ['lost-1  lost  4 calls without an answer and no event: its fate is not known']],
    ['coming', ['coming-1  coming  no subscription backs it', 'coming-2  coming', 'coming-9  coming']],
    ['sending', ['claimed-1  claimed  it is in hand']],
  ])('%s: each with why', async (view, said) => {
    expect(await lines(view)).toEqual(said);
  });

  it('due: WeChat’s last answer, what stands still, or that it goes', async () => {
    const answer =
      'WeChat answered 47003: WeChat did not take this one: its words do not fit the template (npm run templates), or its person is gone';
    expect(await lines('due')).toEqual([
      `due-2  due  ${answer}`,
      'due-1  due  it goes out with the next round, one at a time to a person',
    ]);
    expect(await lines('due', 'it is night')).toEqual([
      `due-2  due  ${answer}; it is night`,
      'due-1  due  it is night',
    ]);
  });

  it('nothing that is said is in another language', async () => {
    for (const view of Object.keys(views)) expect((await lines(view)).join()).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['coming-9', ['coming-9']],
    ['78', ['delivered-1']],
    ['comi', ['coming-9', 'coming-2', 'coming-1']],
    ['com', []],
    ['%%%%', []],
    ['o-due-1', []],
  ])('one is found by its id, its start or its msgid, and not by whose it is: %s', async (word, ids) => {
    const found = await readOnly(database, (db) => findByWord(db, word, now, 50));
    expect(found.map(({ row }) => row.id)).toEqual(ids);
  });
});
