import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { emptyDatabase } from '../support/empty-store.ts';
import { logIn } from '../support/family-member.ts';
import { movedClock } from '../support/moved-clock.ts';
import { mum } from '../support/mum.ts';
import { serviceOn } from '../support/service-on-file.ts';

/** What a base backup of before the sends would hold of the rows. */
const goBack = `UPDATE reminders SET state = 'planned', not_before = at, calls = 0, template_id = NULL, msgid = NULL,
  code = NULL, spent = 0 WHERE calls > 0; UPDATE accepts SET state = 'open'`;

describe('a PostgreSQL that went back to before the messages went out', () => {
  it.each([
    ['with the journal sends none again', true],
    ['without it holds all of them for the operator', false],
  ])('%s', async (_what, kept) => {
    const folder = mkdtempSync(join(tmpdir(), 'restore-'));
    const journal = join(folder, 'journal');
    const database = await emptyDatabase();
    const clock = movedClock('2026-11-24T02:00:00Z');
    const sandbox = await startSandbox({ now: clock.now, delivery: { retries: 0 } });
    const before = await serviceOn(database, journal, { sandbox, clock });
    for (const name of ['daughter', 'son']) {
      const member = await logIn(before, name);
      await member.save(mum);
      await member.accept(`tap-of-${name}`);
    }
    clock.to('2026-11-30T01:00:00Z');
    await before.sender.tick();
    await sandbox.idle();
    expect(sandbox.inbox()).toHaveLength(2);
    await before.close();

    const client = new Client({ connectionString: database });
    await client.connect();
    await client.query(goBack);
    await client.end();
    if (!kept) rmSync(journal, { recursive: true });

    const after = await serviceOn(database, journal, { sandbox, clock }, { told: !kept });
    await after.sender.tick();
    await sandbox.idle();
    expect(sandbox.inbox()).toHaveLength(2);
    const held = await after.service.store.transaction((tx) => tx.restores.held(9));
    expect(held).toHaveLength(kept ? 0 : 2);
    await after.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });
});
