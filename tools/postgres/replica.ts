import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { freePort } from '../../preview/free-port.ts';
import { type Cluster, findPrograms, lentFolder, optionsFor, run } from './throw-away-cluster.ts';

type Replica = {
  address: string;
  /** From then on it may be written, and waits for no other. */
  promote(): void;
  remove(): void;
};

const isFollowed = "SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'";

/** From then on a commit is answered when the replica has it too. */
const waitForReplica = async (address: string): Promise<void> => {
  const client = new Client({ connectionString: address });
  await client.connect();
  await client.query("ALTER SYSTEM SET synchronous_standby_names = '*'");
  await client.query('SELECT pg_reload_conf()');
  while ((await client.query(isFollowed)).rowCount === 0) await pause(50);
  await client.end();
};

/** A PostgreSQL that streams from this one, which waits for it. */
export const addReplica = async (primary: Cluster): Promise<Replica> => {
  const programs = findPrograms();
  if (programs === null) throw new Error('no PostgreSQL');
  const folder = lentFolder('replica-');
  const data = join(folder, 'data');
  const control = join(programs, 'pg_ctl');
  run(join(programs, 'pg_basebackup'), '-D', data, '-R', '-X', 'stream', '-c', 'fast', '-d', primary.address);
  const port = await freePort();
  run(control, '-D', data, '-w', '-l', join(folder, 'log'), '-o', optionsFor(port, folder), 'start');
  await waitForReplica(primary.address);
  return {
    address: `postgres://reminders@127.0.0.1:${port}/postgres`,
    promote: () => run(control, '-D', data, '-w', 'promote'),
    remove: () => {
      run(control, '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true });
    },
  };
};
