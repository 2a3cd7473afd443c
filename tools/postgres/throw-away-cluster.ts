import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../preview/free-port.ts';

export type Cluster = {
  address: string;
  folder: string;
  /** At once, as a machine that goes down. */
  stop(): void;
  start(): void;
  remove(): void;
};

const installed = '/usr/lib/postgresql';

/** The newest version's programs where Debian puts them; null when there are none. */
export const findPrograms = (): string | null => {
  const versions = existsSync(installed) ? readdirSync(installed).map(Number) : [];
  const folders = versions.sort((a, b) => b - a).map((version) => join(installed, String(version), 'bin'));
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
};

/** PostgreSQL does not run as root: root lends the work to Debian's user. */
const isRoot = process.getuid?.() === 0;

export const run = (program: string, ...args: string[]): void => {
  const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args];
  const done = spawnSync(command ?? program, rest, { cwd: '/', encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr || done.error?.message}`);
};

/** A folder that PostgreSQL may write in. */
export const lentFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), name));
  if (isRoot) spawnSync('chown', ['postgres', folder]);
  return folder;
};

/** `fsync`: whether what is written is waited for, as where a power cut must lose nothing. */
export const optionsFor = (port: number, folder: string, fsync: 'on' | 'off' = 'off'): string =>
  `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=${fsync} -c max_connections=200`;

/** A PostgreSQL on a free loopback port, its data in a temporary folder; null when no PostgreSQL is installed. */
export const throwAwayCluster = async (fsync: 'on' | 'off' = 'off'): Promise<Cluster | null> => {
  const programs = findPrograms();
  if (programs === null) return null;
  const folder = lentFolder('postgres-');
  const data = join(folder, 'data');
  const control = join(programs, 'pg_ctl');
  run(join(programs, 'initdb'), '-D', data, '-U', 'reminders', '--auth=trust', '--no-sync', '-E', 'UTF8');
  const port = await freePort();
  let runs = false;
  const start = (): void => {
    run(control, '-D', data, '-w', '-l', join(folder, 'log'), '-o', optionsFor(port, folder, fsync), 'start');
    runs = true;
  };
  const stop = (): void => {
    if (runs) run(control, '-D', data, '-m', 'immediate', 'stop');
    runs = false;
  };
  start();
  return {
    address: `postgres://reminders@127.0.0.1:${port}/postgres`,
    folder,
    start,
    stop,
    remove: () => {
      stop();
      rmSync(folder, { recursive: true });
    },
  };
};

/** For what proves nothing without it. */
export const neededCluster = async (fsync: 'on' | 'off' = 'off'): Promise<Cluster> => {
  const cluster = await throwAwayCluster(fsync);
  if (cluster === null) throw new Error('no PostgreSQL in /usr/lib/postgresql (apt-get install postgresql)');
  return cluster;
};
