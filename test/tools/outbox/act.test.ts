import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act } from '../../../tools/outbox/act.ts';
import { emptyDatabase, storeOn } from '../../server/support/empty-store.ts';
import { settingsFor } from '../../server/support/running-service.ts';
import { someReminder } from '../../server/support/some-reminder.ts';

const now = Date.parse('2026-11-30T02:00:00Z');

describe('what an operator does to a message', () => {
  it('is done to none where several begin as it was typed: they are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'act-'));
    const empty = await emptyDatabase();
    const database = empty === ':memory:' ? join(folder, 'reminders.sqlite') : empty;
    const store = await storeOn(database);
    await store.transaction(async (tx) => {
      for (const id of ['coming-1', 'coming-2', 'other-1']) {
        await tx.people.insert({ id, openid: `o-${id}` }, 1);
        await tx.reminders.save(
          someReminder({ id, ownerId: id, personId: id, at: now }, { state: 'planned', notBefore: now }),
        );
      }
    });
    const settings = { ...settingsFor('http://127.0.0.1:9'), database, port: 9 };
    const several = await act(settings, now, ['cancel', 'comi']);
    expect(several).toMatchObject({
      done: false,
      says: expect.stringMatching(/nothing was done:\ncoming-\d\ncoming-\d$/),
    });
    const one = await act(settings, now, ['cancel', 'othe']);
    expect(one).toMatchObject({ done: false, says: expect.stringContaining('the service does not answer') });
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
