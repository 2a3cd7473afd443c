import { deleteMe, openSession } from '../api/service.ts';
import { type ApiError, reason } from '../contract/errors.ts';
import { loginCode } from '../platform/login';
import { forgetAsides } from './aside.ts';
import { dropBook } from './book/kept-book.ts';
import { rulesNews } from './book/rules-news.ts';
import { calendarDates } from './calendar-dates.ts';
import { queue } from './changes/queue.ts';
import { differences } from './differences.ts';
import { elders } from './elders.ts';
import { beginErasing, endErasing } from './erasing.ts';
import { invites } from './family/invites.ts';
import { news } from './family/news.ts';
import { notSame } from './family/not-same.ts';
import { allSaid } from './in-turn.ts';
import { noService } from './no-service.ts';
import { preferences } from './preferences.ts';
import { forgetAllProgress } from './progress.ts';
import { patchRemote, remote } from './remote.ts';
import { removed } from './removed.ts';
import { syncNow } from './sync.ts';

async function erase(token: string): Promise<ApiError | null> {
  const reply = await deleteMe(token);
  if (reply.ok) return null;
  const { code, sentence } = reply.error;
  // It may have arrived, and only its answer got lost: asking again does no harm.
  if (code === 'offline' || code === 'unreadable') return reason('unsure');
  return code === 'no-service' || code === 'login-expired'
    ? reply.error
    : { code, sentence: `${sentence}一样也没删。` };
}

async function freshToken(): Promise<string | null> {
  const code = await loginCode();
  const session = code ? await openSession(code) : null;
  if (!session?.ok) return null;
  patchRemote({ token: session.value.token });
  return session.value.token;
}

/** Nothing was ever sent: then the service knows nobody. */
const unknownThere = (): boolean => {
  const { token, me, sent } = remote.get();
  return token === null && me === null && Object.keys(sent).length === 0;
};

async function forgetAtService(): Promise<ApiError | null> {
  if (unknownThere()) return null;
  const kept = remote.get().token;
  const first = kept ? await erase(kept) : null;
  if (kept && first?.code !== 'login-expired') return first;
  const missing = noService();
  if (missing) return missing;
  const token = await freshToken();
  return token ? erase(token) : reason('not-erased');
}

/**
 * Erases the person at the service, then everything on the phone but the look. What is being sent meanwhile is waited
 * for and nothing more is sent. When the service does not say that it is done nothing is deleted on the phone, so that
 * it can be tried again; the error says what is known.
 */
export async function forgetEverything(): Promise<ApiError | null> {
  beginErasing();
  await allSaid();
  const failed = await forgetAtService();
  endErasing();
  if (failed && failed.code !== 'no-service') {
    void syncNow();
    return failed;
  }
  forgetAllProgress();
  for (const kept of [
    remote,
    calendarDates,
    differences,
    elders,
    queue,
    invites,
    news,
    notSame,
    removed,
    preferences,
    rulesNews,
  ])
    kept.clear();
  dropBook();
  forgetAsides();
  return null;
}
