import type { Pool, PoolClient } from 'pg';
import { DatabaseFailure } from './database-failure.ts';

const connected = async (pool: Pool): Promise<PoolClient> => {
  try {
    return await pool.connect();
  } catch (error) {
    throw new DatabaseFailure(error, 'connecting');
  }
};

/** A connection that met a failure is closed, not given back: that undoes its transaction in whatever state it is. */
export const withClient = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await connected(pool);
  let failed = true;
  try {
    const value = await work(client);
    failed = false;
    return value;
  } finally {
    client.release(failed);
  }
};
