import { startPgbouncer } from '../../../tools/postgres/pgbouncer.ts';
import { addReplica } from '../../../tools/postgres/replica.ts';
import { type Cluster, throwAwayCluster } from '../../../tools/postgres/throw-away-cluster.ts';
import { sowService } from '../sending/sow-service.ts';
import { abreast, type Seen } from './abreast.ts';
import { killFirst, leastShare } from './trouble.ts';
import { verdict } from './verdict.ts';

/**
 * `npm run bench:abreast [-- PENDING [WAY [WAIT]]]`: four processes send what is due in one PostgreSQL, and one is killed in
 * the middle (`direct`); the same through pgbouncer in transaction mode (`pgbouncer`); or the primary goes down in the middle
 * and its replica is promoted behind pgbouncer (`failover`; `events-lost`: and no event of WeChat's ever comes, so that
 * answers alone say what went out). All unless named (`all`). WAIT: seconds of a lease.
 */
const [pendingText = '100000', only = 'all', waitText = '60'] = process.argv.slice(2);
const pending = Number(pendingText);
const waitMs = Number(waitText) * 1000;
/** Of fewer than these the most are sent before the last of the four has had its turn. */
const enoughToShare = 10_000;
let failed = false;

const tell = (way: string, seen: Seen, reached: boolean): void => {
  const { good, line } = verdict(way, pending, seen, reached);
  failed ||= !good;
  console.log(line);
};

const withCluster = async (work: (cluster: Cluster) => Promise<void>) => {
  const cluster = await throwAwayCluster();
  if (cluster === null) throw new Error('no PostgreSQL in /usr/lib/postgresql (apt-get install postgresql)');
  try {
    await work(cluster);
  } finally {
    cluster.remove();
  }
};

const bouncerBefore = async (cluster: Cluster) => {
  const bouncer = await startPgbouncer(cluster);
  if (bouncer === null) throw new Error('no pgbouncer (apt-get install pgbouncer)');
  return bouncer;
};

const nameOf = (database: string): string => new URL(database).pathname.slice(1);

const isShared = ([, ...living]: readonly number[]): boolean =>
  pending < enoughToShare || living.every((share) => share >= leastShare * pending);

const exactlyOnce = ({ people, taken, shares }: Seen): boolean =>
  people === pending && taken === pending && isShared(shares);

const direct = (): Promise<void> =>
  withCluster(async ({ address }) => {
    const database = await sowService(address, pending);
    const seen = await abreast({ database, pending, waitMs, trouble: killFirst(database) });
    tell('one of four killed', seen, exactlyOnce(seen));
  });

const pgbouncer = (): Promise<void> =>
  withCluster(async (cluster) => {
    const database = await sowService(cluster.address, pending);
    const bouncer = await bouncerBefore(cluster);
    try {
      const seen = await abreast({
        database: bouncer.addressOf(nameOf(database)),
        pending,
        waitMs,
        trouble: killFirst(database),
      });
      tell('one of four killed, through pgbouncer in transaction mode', seen, exactlyOnce(seen));
    } finally {
      await bouncer.stop();
    }
  });

const promoted = (name: string, tellOf: readonly number[]): Promise<void> =>
  withCluster(async (primary) => {
    const database = await sowService(primary.address, pending);
    const replica = await addReplica(primary);
    const bouncer = await bouncerBefore(primary);
    const trouble = async () => {
      primary.stop();
      replica.promote();
      bouncer.pointTo(replica);
      const lookAt = new URL(database);
      lookAt.port = new URL(replica.address).port;
      return { tellOf, lookAt: lookAt.href };
    };
    try {
      const seen = await abreast({
        database: bouncer.addressOf(nameOf(database)),
        pending,
        waitMs: waitMs / 2,
        trouble,
      });
      tell(name, seen, seen.people === pending && seen.taken - pending <= seen.calledAgain);
    } finally {
      await bouncer.stop();
      replica.remove();
    }
  });

const ways = {
  direct,
  pgbouncer,
  failover: () => promoted('a replica promoted under four', [0, 1, 2, 3]),
  'events-lost': () => promoted('a replica promoted under four, and all events lost', []),
};
for (const [name, way] of Object.entries(ways)) if (only === 'all' || only === name) await way();
process.exitCode = failed ? 1 : 0;
