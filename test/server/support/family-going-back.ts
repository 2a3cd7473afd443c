import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { aFamily, type Relative, relative } from './in-a-family.ts';
import { type MovedClock, movedClock } from './moved-clock.ts';
import { type ServiceOnFile, serviceOn } from './service-on-file.ts';

/** A database of which a copy can be kept and, while no service runs, brought back. */
export type CopiedDatabase = {
  address: string;
  journal: string;
  keepCopy(): Promise<void>;
  bringBack(): Promise<void>;
  remove(): Promise<void>;
};

/** A daughter who keeps the family, a son and his wife, on a database that may go back. */
export type FamilyGoingBack = {
  database: CopiedDatabase;
  clock: MovedClock;
  running: ServiceOnFile;
  daughter: Relative;
  son: Relative;
  wife: Relative;
  again(name: string): Promise<Relative>;
  /** Ends the service, brings the copy back and starts it again. */
  goBack(): Promise<void>;
  close(): Promise<void>;
};

export const aFamilyGoingBack = async (database: CopiedDatabase): Promise<FamilyGoingBack> => {
  const clock = movedClock('2026-11-24T02:00:00Z');
  const sandbox: Sandbox = await startSandbox({ now: clock.now, delivery: { retries: 0 } });
  const start = (told: boolean) => serviceOn(database.address, database.journal, { sandbox, clock }, { told });
  const running = await start(false);
  const { daughter } = await aFamily(running, ['son', 'wife']);
  const again = (name: string): Promise<Relative> => relative(family.running, name);
  const close = async () => {
    await family.running.close();
    await sandbox.close();
    await database.remove();
  };
  const goBack = async () => {
    await family.running.close();
    await database.bringBack();
    clock.forward(60_000);
    family.running = await start(true);
    clock.forward(1000);
    family.daughter = await again('daughter');
    family.son = await again('son');
    family.wife = await again('wife');
  };
  const others = { son: await relative(running, 'son'), wife: await relative(running, 'wife') };
  const family: FamilyGoingBack = { database, clock, running, daughter, ...others, again, goBack, close };
  for (const one of [daughter, family.son]) await one.accept(`tap-of-${one.name}`);
  clock.forward(1000);
  return family;
};
