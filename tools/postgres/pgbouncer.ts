import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../preview/free-port.ts';
import type { Cluster } from './throw-away-cluster.ts';

type Pgbouncer = {
  /** Of the database of the same name behind it. */
  addressOf(database: string): string;
  /** Another server is behind it from now on, as an operator says it: in its settings, and a reload. */
  pointTo(server: Pick<Cluster, 'address'>): void;
  stop(): Promise<void>;
};

const program = '/usr/sbin/pgbouncer';

/** Fewer than the services open to it: transactions of different connections of theirs meet on one behind it. */
const connectionsBehind = 8;

/** Each test has a database of its own, and none is asked for again. */
const idleSeconds = 1;

/** Its own fifteen would be as long as WeChat repeats an event: a server that went down is back sooner. */
const retrySeconds = 1;

const answers = async (port: number): Promise<boolean> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

const ended = async (process: ChildProcess): Promise<void> => {
  const gone = once(process, 'exit');
  process.kill('SIGTERM');
  await gone;
};

const settingsOf = (behind: URL, port: number, users: string): string => `[databases]
* = host=${behind.hostname} port=${behind.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pool_mode = transaction
default_pool_size = ${connectionsBehind}
max_client_conn = 500
server_idle_timeout = ${idleSeconds}
server_login_retry = ${retrySeconds}
`;

/**
 * Debian's pgbouncer in transaction mode before a cluster, its settings else mostly as they come: it refuses start parameters
 * that it does not know and forgets named statements. Null when it is not installed.
 */
export const startPgbouncer = async (cluster: Pick<Cluster, 'address' | 'folder'>): Promise<Pgbouncer | null> => {
  if (!existsSync(program)) return null;
  const port = await freePort();
  const behind = new URL(cluster.address);
  const settings = join(cluster.folder, 'pgbouncer.ini');
  const users = join(cluster.folder, 'pgbouncer-users');
  writeFileSync(users, `"${behind.username}" ""\n`);
  const pointTo = ({ address }: Pick<Cluster, 'address'>): void =>
    writeFileSync(settings, settingsOf(new URL(address), port, users));
  pointTo(cluster);
  // It does not run as root: Debian's user of PostgreSQL has the folder.
  const process_ = spawn(program, process.getuid?.() === 0 ? ['-u', 'postgres', settings] : [settings], {
    stdio: 'ignore',
    cwd: '/',
  });
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries === 100 || process_.exitCode !== null) throw new Error('pgbouncer does not answer');
    await pause(50);
  }
  return {
    addressOf: (database) => `postgres://${behind.username}@127.0.0.1:${port}/${database}`,
    pointTo: (server) => {
      pointTo(server);
      process_.kill('SIGHUP');
    },
    stop: () => ended(process_),
  };
};
