import type { Connection } from '../sql/connection.ts';
import { number } from '../sql/read-row.ts';

/** The limit of sends a minute of all instances together; each has its own besides. */
export type SendPace = { available(): Promise<number>; take(count: number): Promise<void> };

/** By the database's clock: those of the instances differ, and each difference would give tokens. */
const fill = `UPDATE send_pace SET filled_at = clock_timestamp(), tokens = least(?1::float8,
  tokens + greatest(0, extract(epoch FROM clock_timestamp() - filled_at))::float8 * ?2::float8 / 60)
RETURNING floor(tokens) AS available`;

/** The row stays locked until the transaction ends: claims of all instances take turns. */
export const sendPace = (db: Connection, perMinute: number): SendPace => ({
  available: async () => {
    const burst = Math.max(1, Math.floor(perMinute / 6));
    const row = await db.one(fill, burst, perMinute);
    return row ? number(row, 'available') : 0;
  },
  take: async (count) => {
    await db.run('UPDATE send_pace SET tokens = tokens - ?', count);
  },
});
