import type { PoolClient, QueryResult } from 'pg';
import type { Connection, Row, Value } from '../sql/connection.ts';
import { DatabaseFailure, isForAnother } from './database-failure.ts';

/** `?` and `?2` become `$1` and `$2`; no statement of ours holds a question mark for anything else. */
export const numbered = (sql: string): string => {
  let last = 0;
  return sql.replaceAll(/\?(?=\d)/g, '$').replaceAll('?', () => {
    last += 1;
    return `$${last}`;
  });
};

/** Runs statements without values; the command that the last of them ended as. */
export const script = async (client: PoolClient, sql: string): Promise<string> => {
  try {
    const done: QueryResult | QueryResult[] = await client.query(sql);
    return (Array.isArray(done) ? done.at(-1) : done)?.command ?? '';
  } catch (error) {
    throw new DatabaseFailure(error, sql);
  }
};

/**
 * `begun`: settles when the transaction has begun. What only reads is sent along with that; what writes waits for it,
 * since outside of a transaction it would be kept at once.
 */
export const connectionOf = (client: PoolClient, begun: Promise<unknown> = Promise.resolve()): Connection => {
  let first: DatabaseFailure | null = null;
  const query = async (sql: string, values: Value[]): Promise<QueryResult<Row>> => {
    try {
      return await client.query<Row>(numbered(sql), values);
    } catch (error) {
      const failure = new DatabaseFailure(error, sql);
      first ??= failure;
      // What was sent behind the one that failed is refused for that alone, and may be heard of before it.
      throw isForAnother(failure) ? first : failure;
    }
  };
  return {
    all: async (sql, ...values) => (await query(sql, values)).rows,
    one: async (sql, ...values) => (await query(sql, values)).rows[0] ?? null,
    run: async (sql, ...values) => {
      await begun;
      return (await query(sql, values)).rowCount ?? 0;
    },
  };
};
