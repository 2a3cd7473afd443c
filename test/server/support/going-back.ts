import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { aFamily, type Relative, relative, secretOf } from './in-a-family.ts';
import { type MovedClock, movedClock } from './moved-clock.ts';
import { mum } from './mum.ts';
import { type ServiceOnFile, serviceOn } from './service-on-file.ts';

/** A database of which a copy can be kept and, while no service runs, brought back. */
export type CopiedDatabase = {
  address: string;
  journal: string;
  keepCopy(): Promise<void>;
  bringBack(): Promise<void>;
  remove(): Promise<void>;
};

const gone = { what: 'elder-field', elder: mum.id, field: 'stopped', value: 'deceased' } as const;

/** What a family did since a copy was kept outlives that it is brought back. */
export const familiesGoBack = (open: () => Promise<CopiedDatabase>): void => {
  let database: CopiedDatabase;
  let clock: MovedClock;
  let sandbox: Sandbox;
  let running: ServiceOnFile;
  let daughter: Relative;
  let son: Relative;
  let wife: Relative;

  const start = async (told: boolean) => {
    running = await serviceOn(database.address, database.journal, { sandbox, clock }, { told });
  };
  const again = async (name: string): Promise<Relative> => relative(running, name);
  const goBack = async () => {
    await running.close();
    await database.bringBack();
    clock.forward(60_000);
    await start(true);
    [daughter, son, wife] = [await again('daughter'), await again('son'), await again('wife')];
  };

  beforeEach(async () => {
    database = await open();
    clock = movedClock('2026-11-24T02:00:00Z');
    sandbox = await startSandbox({ now: clock.now, delivery: { retries: 0 } });
    await start(false);
    const family = await aFamily(running, ['son', 'wife']);
    daughter = family.daughter;
    [son, wife] = [await again('son'), await again('wife')];
    for (const one of [daughter, son]) await one.accept(`tap-of-${one.name}`);
    clock.forward(1000);
  });
  afterEach(async () => {
    await running.close();
    await sandbox.close();
    await database.remove();
  });

  it('who was put out is out, and no card of before lets them in', async () => {
    await database.keepCopy();
    await daughter.inFamily('DELETE', `/members/${await daughter.idOf('son')}`);
    await goBack();
    expect(await son.me()).toMatchObject({ elders: [], families: [], plan: { funded: [], unfunded: [] } });
    expect((await son.ask('POST', '/v2/joins', { secret: secretOf('first card'), word: 'son' })).status).toBe(404);
    expect((await daughter.family()).members).toHaveLength(2);
  });

  it('who left is out, with the copy that they kept', async () => {
    await database.keepCopy();
    await wife.inFamily('POST', '/leave', { keep: [mum.id] });
    await goBack();
    expect(await wife.me()).toMatchObject({ families: [], elders: { length: 1 }, aliases: [{ was: mum.id }] });
    expect((await daughter.family()).members).toHaveLength(2);
  });

  it('已去世 stays said: nobody who mourns is reminded', async () => {
    await database.keepCopy();
    await son.tell(gone);
    await goBack();
    for (const one of [daughter, son, wife])
      expect(await one.me()).toMatchObject({ elders: [{ stopped: 'deceased' }], plan: { funded: [], unfunded: [] } });
  });

  it('what was said later, before the copy, stands: 点错了, and who was invited anew', async () => {
    await son.tell(gone);
    await daughter.tell({ ...gone, value: null });
    await daughter.inFamily('DELETE', `/members/${await daughter.idOf('son')}`);
    clock.forward(1000);
    const secret = secretOf('second card');
    await daughter.inFamily('POST', '/invites', { secret });
    await daughter.inFamily('POST', '/invites/begin', { secret });
    clock.forward(1000);
    expect((await son.ask('POST', '/v2/joins', { secret, word: 'son' })).status).toBe(200);
    await database.keepCopy();
    await goBack();
    expect((await daughter.family()).members).toHaveLength(3);
    expect((await son.me()).elders).toMatchObject([{ stopped: null }]);
  });
};
