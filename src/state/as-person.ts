import type { Reply } from '../api/ask.ts';
import { openSession } from '../api/service.ts';
import { type ApiError, reason } from '../contract/errors.ts';
import type { MeAsRead } from '../contract/me.ts';
import { loginCode } from '../platform/login';
import { erasures } from './erasing.ts';
import { noService } from './no-service.ts';
import { patchRemote, remote } from './remote.ts';
import { takeOver } from './take-over.ts';

/**
 * A login since the service last told of the person: it may be another database, or they may have been erased there.
 */
let renewed = false;

async function login(): Promise<ApiError | null> {
  const missing = noService();
  if (missing) return missing;
  const code = await loginCode();
  if (!code) return reason('no-login');
  const session = await openSession(code);
  if (!session.ok) return session.error;
  renewed = true;
  patchRemote({ token: session.value.token });
  return null;
}

/**
 * Runs one authorised call; what was asked before 删掉我的数据 is answered after it, and nothing of it may come back; an
 * expired login is renewed once. A login that ends after 删掉我的数据 is kept, since the deletion needs it, and nothing is
 * sent with it. `began`: the `erasures` when what is sent was read.
 */
export async function asPerson(
  began: number,
  call: (token: string) => Promise<Reply<MeAsRead>>,
): Promise<ApiError | null> {
  for (const attempt of [0, 1]) {
    if (erasures() !== began) return reason('overtaken');
    if (!remote.get().token) {
      const failed = await login();
      if (failed) return failed;
      if (erasures() !== began) return reason('overtaken');
    }
    const { token } = remote.get();
    if (token === null) return reason('overtaken');
    const reply = await call(token);
    if (erasures() !== began || remote.get().token !== token) return reason('overtaken');
    if (reply.ok) {
      takeOver(reply.value, renewed);
      renewed = false;
      return null;
    }
    if (reply.error.code !== 'login-expired' || attempt === 1) return reply.error;
    patchRemote({ token: null });
  }
  return null;
}
