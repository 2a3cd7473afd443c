import * as v from 'valibot';
import { withClient } from '../sow-service.ts';
import type { Rival } from './sow.ts';

/** To whom goes what was in the hands of the one that was killed. */
const inHand: Record<Rival, string> = {
  'pg-boss': "SELECT data->>'openid' AS openid FROM pgboss.job WHERE state = 'active'",
  'graphile-worker':
    "SELECT payload->>'openid' AS openid FROM graphile_worker._private_jobs WHERE locked_at IS NOT NULL",
  service: `SELECT p.openid FROM reminders AS r JOIN people AS p ON p.id = r.person_id
    WHERE r.state IN ('claimed', 'sending')`,
};

const answer = v.object({ called: v.number() });

/** After the kill: how many are in a dead hand, and how many of them went out without a word on record. */
export const leftBehind = async (
  sown: Rival,
  database: string,
  line: string,
): Promise<{ inHand: number; called: number }> => {
  let openids: string[] = [];
  await withClient(database, async (client) => {
    const { rows } = await client.query<{ openid: string }>(inHand[sown]);
    openids = rows.map(({ openid }) => openid);
  });
  const asked = await fetch(`${line}/called`, { method: 'POST', body: openids.join(' ') });
  return { inHand: openids.length, called: v.parse(answer, await asked.json()).called };
};
