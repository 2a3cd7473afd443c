import { Pool, types } from 'pg';

/** PostgreSQL's int8 comes as text unless told otherwise; ours are instants and counts, all below 2⁵³. */
const int8 = 20;
export const typesOfOurs: Pick<typeof types, 'getTypeParser'> = {
  getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)),
};

/**
 * Opens nothing yet: connections are made as they are needed, at most ten an instance. Statements that are asked for one
 * after the other without waiting go out together, and are done in that order.
 */
export const createPool = (address: string): Pool => {
  const pool = new Pool({
    connectionString: address,
    application_name: 'reminders',
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 15_000,
    types: typesOfOurs,
    pipeline: true,
  });
  // A connection that breaks is dropped by the pool, and whoever uses it is told by their own query. Without a listener
  // the event would end the process.
  const toldByTheQuery = (): void => undefined;
  pool.on('error', toldByTheQuery);
  pool.on('connect', (client) => client.on('error', toldByTheQuery));
  return pool;
};
