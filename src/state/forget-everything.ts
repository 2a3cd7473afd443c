import type { ApiError } from '../api/contract';
import { deleteMe, openSession } from '../api/service';
import { loginCode } from '../platform/login';
import { elders } from './elders';
import { preferences } from './preferences';
import { forgetAllProgress } from './progress';
import { forgetRemote, patchRemote, remote } from './remote';

const noLogin: ApiError = { code: 'no-login', sentence: '微信没让登录，提醒服务里的没删成。过会儿再点一次。' };

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
  const first = kept ? await deleteMe(kept) : null;
  if (first && (first.ok || first.error.code !== 'login-expired')) return first.ok ? null : first.error;
  const token = await freshToken();
  if (!token) return noLogin;
  const second = await deleteMe(token);
  return second.ok ? null : second.error;
}

/**
 * Erases the person at the service, then everything on the phone but the look. When the service cannot be reached
 * nothing is deleted at all, so that it can be tried again; the error says so.
 */
export async function forgetEverything(): Promise<ApiError | null> {
  const failed = await forgetAtService();
  if (failed && failed.code !== 'no-service') return failed;
  forgetRemote();
  forgetAllProgress();
  elders.set([]);
  preferences.set({ hour: 9, yearlyLookUpOn: null, enabled: true });
  return null;
}
