import { Client } from 'pg';
import { type Cluster, throwAwayCluster } from '../../../tools/postgres/throw-away-cluster.ts';
import { storeOn } from '../support/empty-store.ts';
import { logIn } from '../support/family-member.ts';
import { mum } from '../support/mum.ts';
import { operatorBrowser } from '../support/operator-browser.ts';
import { runningService } from '../support/running-service.ts';

const inServer = async (address: string, ...statements: string[]) => {
  const client = new Client({ connectionString: address });
  await client.connect();
  let rows: unknown[] = [];
  for (const sql of statements) rows = (await client.query(sql)).rows;
  await client.end();
  return rows;
};

/** Returns when the server has told its processes: those that it makes from then on have heard. */
const setReadOnly = async (address: string, to: 'on' | 'off'): Promise<void> => {
  await inServer(address, `ALTER SYSTEM SET default_transaction_read_only = ${to}`, 'SELECT pg_reload_conf()');
  const heard = async () =>
    JSON.stringify(await inServer(address, 'SHOW default_transaction_read_only')).includes(`"${to}"`);
  while (!(await heard()));
};

describe('a PostgreSQL that goes down and comes back', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    const made = await throwAwayCluster();
    if (made === null) throw new Error('no PostgreSQL');
    cluster = made;
  });
  afterAll(() => cluster.remove());

  it('is said with 503 meanwhile, and everything is there afterwards, without a new start', async () => {
    const settings = { operatorSecret: 'the-operator-of-this-county' };
    const running = await runningService('2026-11-24T02:00:00Z', { store: await storeOn(cluster.address), settings });
    const operator = operatorBrowser(running);
    expect((await operator.logIn(settings.operatorSecret)).text).toContain('今天该发');
    const daughter = await logIn(running, 'daughter');
    await daughter.save(mum);
    const ask = async (path: string) => (await daughter.ask('GET', path)).status;
    cluster.stop();
    expect((await daughter.ask('GET', '/v2/me')).body).toMatchObject({ error: { code: 'database-away' } });
    expect([await ask('/v2/me'), await ask('/health/ready'), await ask('/health/live')]).toEqual([503, 503, 200]);
    expect(await operator.open()).toMatchObject({ status: 200, text: expect.stringContaining('数据库连不上') });
    cluster.start();
    expect((await operator.open()).text).toContain('今天该发');
    expect([await ask('/v2/me'), await ask('/health/ready')]).toEqual([200, 200]);
    expect((await daughter.me()).elders).toEqual([mum]);
    await running.close();
  });

  it('as one that may only be read, as a standby: is said with 503 too, though it can be read, until it takes a write', async () => {
    const running = await runningService('2026-11-24T02:00:00Z', { store: await storeOn(cluster.address) });
    const daughter = await logIn(running, 'daughter');
    const ready = async () => (await daughter.ask('GET', '/health/ready')).body;
    await setReadOnly(cluster.address, 'on');
    expect((await daughter.save(mum)).body).toMatchObject({ error: { code: 'database-away' } });
    expect(await ready()).toMatchObject({ ok: false, database: 'read-only' });
    await setReadOnly(cluster.address, 'off');
    expect(await ready()).toMatchObject({ ok: true, database: 'ok' });
    await daughter.save(mum);
    await running.close();
  });
});
