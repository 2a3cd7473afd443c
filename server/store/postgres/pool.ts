import { Pool, types } from 'pg';
import { GatheringSocket } from './gathering-socket.ts';

/** PostgreSQL's int8 comes as text unless told otherwise; ours are instants and counts, all below 2⁵³. */
const int8 = 20;
export const typesOfOurs: Pick<typeof types, 'getTypeParser'> = {
  getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format)),
};

/** Milliseconds for one statement where somebody waits for an answer. */
const patienceMs = 15_000;

/** For what an operator begins and every row is part of: carrying a database over, moving one, counting one. */
export const asLongAsItTakes = 0;

/**
 * Opens nothing yet: connections are made as they are needed, at most ten an instance. Statements that are asked for
 * one after the other without waiting go out together, and are done in that order.
 */
export const createPool = (address: string, patience: number = patienceMs): Pool => {
  const pool = new Pool({
    connectionString: address,
    application_name: 'reminders',
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: patience,
    types: typesOfOurs,
    pipeline: true,
    stream: () => new GatheringSocket(),
  });
  // A connection that breaks is dropped by the pool, and whoever uses it is told by their own query. Without a listener
  // the event would end the process.
  const toldByTheQuery = (): void => undefined;
  pool.on('error', toldByTheQuery);
  pool.on('connect', (client) => client.on('error', toldByTheQuery));
  return pool;
};
