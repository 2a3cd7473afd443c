import * as service from '../../api/service.ts';
import { type Change, changesEach } from '../../contract/change.ts';
import type { ApiError } from '../../contract/errors.ts';
import { nowMs } from '../../platform/clock';
import { instantOf } from '../../rules/china-time.ts';
import { asPerson } from '../as-person.ts';
import { addNews, type NewsItem } from '../family/news.ts';
import { refusals } from '../refusals.ts';
import { letGo, waiting } from './queue.ts';

type Sent = {
  /** Why the rest still waits. */
  failed: ApiError | null;
  /** What the service will not have, in the order in which it said so; it does not wait any more. */
  refused: ApiError[];
};

/** Whom somebody removed here is gone there already: as it should be. */
const isGone = ({ id, code }: Pick<ApiError, 'code'> & { id: string }, batch: readonly Change[]): boolean =>
  code === 'not-found' && batch.some((one) => one.id === id && one.what === 'elder-removed');

/** The page that it was changed on may be closed by now. Of whom is not here any more the phone says so itself. */
function told(refused: ApiError[]): ApiError[] {
  const still = refused.filter(({ code }) => code !== 'not-found');
  addNews(still.map(({ sentence }): NewsItem => ({ id: `refused:${sentence}`, kind: 'refused', sentence })));
  return refused;
}

/**
 * What was told meanwhile goes with the next run. In the order in which they were made. Of what cannot be read there as
 * a whole each is asked for itself.
 */
export async function sendChanges(began: number): Promise<Sent> {
  const refused: ApiError[] = [];
  let most = changesEach;
  const now = new Set(waiting());
  const next = () =>
    waiting()
      .filter((one) => now.has(one))
      .slice(0, most);
  for (let batch = next(); batch.length > 0; batch = next()) {
    const all = new Set(batch.map(({ id }) => id));
    const failed = await asPerson(began, async (token) => {
      const reply = await service.postChanges(token, { sentAt: instantOf(nowMs()), changes: [...batch] });
      if (!reply.ok) return reply;
      const no = reply.value.refused.filter((one) => !isGone(one, batch));
      refused.push(...no.map(({ code, sentence }) => ({ code, sentence })));
      letGo(all);
      return { ok: true, value: reply.value.me };
    });
    if (!failed) continue;
    if (!refusals.has(failed.code)) return { failed, refused: told(refused) };
    if (batch.length === 1) {
      letGo(all);
      refused.push(failed);
    }
    most = 1;
  }
  return { failed: null, refused: told(refused) };
}
