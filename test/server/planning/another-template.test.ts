import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { todoTemplate } from '../../../sandbox/template.ts';
import { emptyDatabase } from '../support/empty-store.ts';
import { logIn } from '../support/family-member.ts';
import { movedClock } from '../support/moved-clock.ts';
import { mum } from '../support/mum.ts';
import { template } from '../support/running-service.ts';
import { fileIn, type ServiceOnFile, serviceOn } from '../support/service-on-file.ts';

const another = { ...todoTemplate, id: todoTemplate.id.replace(/A$/, 'B') };

describe('a start with another template', () => {
  it('plans everybody anew: a subscription of the one before backs no message', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'template-'));
    const empty = await emptyDatabase();
    const database = empty === ':memory:' ? fileIn(folder) : empty;
    const journal = join(folder, 'journal');
    const clock = movedClock('2026-11-24T02:00:00Z');
    const templates = [todoTemplate, another];
    const sandbox = await startSandbox({ now: clock.now, delivery: { retries: 0 }, templates });
    const funded = async ({ service }: ServiceOnFile) => {
      const person = await service.store.transaction((tx) => tx.people.findByOpenid(sandbox.openid('daughter')));
      const rows = await service.store.transaction((tx) => tx.reminders.ofPerson(person?.id ?? ''));
      return rows.filter((row) => row.funded).length;
    };
    const before = await serviceOn(database, journal, { sandbox, clock });
    const daughter = await logIn(before, 'daughter');
    await daughter.save(mum);
    await daughter.accept('tap-00000001');
    await before.sender.tick();
    expect(await funded(before)).toBe(1);
    await before.close();

    const own = { templates: { ...template, id: another.id } };
    const after = await serviceOn(database, journal, { sandbox, clock }, own);
    await after.sender.tick();
    expect(await funded(after)).toBe(0);
    await after.close();

    const again = await serviceOn(database, journal, { sandbox, clock });
    await again.sender.tick();
    expect(await funded(again)).toBe(1);
    await again.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });
});
