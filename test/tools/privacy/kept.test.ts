import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { hashOf } from '../../../server/accounts/token.ts';
import { aFamily, type Relative } from '../../server/support/in-a-family.ts';
import { movedClock } from '../../server/support/moved-clock.ts';
import { dad, seen } from '../../server/support/mum.ts';
import { fileIn, type ServiceOnFile, serviceOn } from '../../server/support/service-on-file.ts';
import { storedCells, tablesFilled, tablesWith } from './stored-cells.ts';

const day = 86_400_000;

/** What docs/privacy.zh-CN.md says of leaving, of erasing and of time, held against what is in the file then. */
describe('what is stored', () => {
  let folder: string;
  let sandbox: Sandbox;
  let running: ServiceOnFile;
  let [daughter, son]: (Relative | undefined)[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kept-'));
    const clock = movedClock('2026-11-24T02:00:00Z');
    sandbox = await startSandbox({ now: clock.now, delivery: { retries: 0 } });
    running = await serviceOn(fileIn(folder), join(folder, 'journal'), { sandbox, clock });
    const family = await aFamily(running);
    [daughter, son] = [family.daughter, family.others[0]];
    await daughter.accept('tap-00000001');
    await son?.accept('tap-00000002');
    const of = { elder: 'mum', benefit: 'benefit-mum' };
    await son?.tell({ what: 'relation', elder: 'mum', value: 'mum' }, { what: 'claim', ...of, value: 'mine' });
    await son?.tell({ what: 'record', ...of, value: seen('2026-11-24') });
    await son?.save(dad);
    const told = { region: '350200', scheme: 'resident', matter: 'phone', toldBy: 'counter' };
    await son?.ask('POST', '/v2/differences', told);
  });

  afterEach(async () => {
    await running.close();
    await sandbox.close();
    rmSync(folder, { recursive: true });
  });

  const cells = () => storedCells(fileIn(folder));
  const idOf = (name: string): string =>
    String(cells().people?.find(({ openid }) => openid === sandbox.openid(name))?.id);
  const called = (one: Relative | undefined): Relative => {
    if (!one) throw new Error('nobody');
    return one;
  };

  it('of a member who is erased no row, id or openid is left; that the record was made stays, not by whom', async () => {
    const id = idOf('son');
    const whose = [id, sandbox.openid('son'), hashOf(sandbox.openid('son'))];
    expect(tablesWith(cells(), id).length).toBeGreaterThan(8);
    await called(son).ask('DELETE', '/v2/me');
    expect(whose.flatMap((text) => tablesWith(cells(), text))).toEqual([]);
    expect(cells().sayers).toMatchObject([{ record_id: 'seen-2026-11-24', person_id: null }]);
    expect((await called(daughter).me()).elders[0]?.benefits[0]?.records).toHaveLength(1);
  });

  it('when all are erased nothing of anybody is left', async () => {
    await called(son).ask('DELETE', '/v2/me');
    await called(daughter).ask('DELETE', '/v2/me');
    expect(tablesFilled(cells())).toEqual([]);
  });

  it('of a member who leaves the family has no word, claim or membership; the elder stays', async () => {
    const id = idOf('son');
    await called(son).inFamily('POST', '/leave', { keep: [] });
    const { relations, claims, members, elders } = cells();
    const own = (rows: typeof claims) => (rows ?? []).filter(({ person_id }) => person_id === id);
    expect(own(relations).map(({ elder_id }) => elder_id)).toEqual(['dad']);
    expect([own(claims), own(members)]).toEqual([[], []]);
    expect(elders?.map(({ id }) => id).sort()).toEqual(['dad', 'mum']);
  });

  it('the last one out takes the elders along, and the family is no more', async () => {
    await called(son).inFamily('POST', '/leave', { keep: [] });
    await called(daughter).inFamily('POST', '/leave', { keep: [] });
    const { elders, families, invites, members } = cells();
    expect([families, invites, members]).toEqual([[], [], []]);
    expect(elders?.find(({ id }) => id === 'mum')).toMatchObject({ owner_id: idOf('daughter') });
  });

  it('an elder who is removed takes dates, records and messages along', async () => {
    expect(tablesWith(cells(), 'benefit-dad')).toEqual(expect.arrayContaining(['elders', 'reminders']));
    await called(son).ask('DELETE', '/v2/elders/dad');
    expect(tablesWith(cells(), 'benefit-dad')).toEqual([]);
  });

  it.each([
    ['sessions', 30],
    ['events', 30],
    ['changes', 400],
    ['invites', 400],
  ])('%s are there for %i days, and gone with the next day’s upkeep', async (table, days) => {
    const rows = () => cells()[table]?.length ?? 0;
    expect(rows()).toBeGreaterThan(0);
    running.clock.forward((days - 1) * day);
    await running.sender.tick();
    expect(rows()).toBeGreaterThan(0);
    running.clock.forward(2 * day);
    await running.sender.tick();
    expect(rows()).toBe(0);
  });

  it('a message is there for 400 days after its day, and then not any more', async () => {
    const oldest = () => Math.min(...(cells().reminders ?? []).map(({ at }) => Number(at)));
    const first = oldest();
    const daysOn = async (days: number) => {
      running.clock.forward(first + days * day - running.clock.now());
      for (let round = 0; round < 3; round += 1) await running.sender.tick();
    };
    await daysOn(399);
    expect(oldest()).toBe(first);
    await daysOn(402); // due ones of that day are planned first
    await daysOn(403);
    expect(oldest()).toBeGreaterThan(first);
  });
});
