import type { ApiError, Me } from '../api/contract';
import { openSession, type Reply } from '../api/service';
import { loginCode } from '../platform/login';
import { erasures } from './erasing';
import { noService } from './no-service';
import { patchRemote, remote } from './remote';

const noLogin: ApiError = { code: 'no-login', sentence: '微信没让登录。看步骤不受影响，提醒要等登录上。' };

/** What was asked before 删掉我的数据 is answered after it: nothing of it may come back. */
const overtaken: ApiError = { code: 'overtaken', sentence: '刚才删掉了，不再往提醒服务送。' };

async function login(): Promise<ApiError | null> {
  const missing = noService();
  if (missing) return missing;
  const code = await loginCode();
  if (!code) return noLogin;
  const session = await openSession(code);
  if (!session.ok) return session.error;
  patchRemote({ token: session.value.token });
  return null;
}

/**
 * Runs one authorised call; an expired login is renewed once. A login that ends after 删掉我的数据 is kept, since the
 * deletion needs it, and nothing is sent with it. `began`: the `erasures` when what is sent was read.
 */
export async function asPerson(began: number, call: (token: string) => Promise<Reply<Me>>): Promise<ApiError | null> {
  for (const attempt of [0, 1]) {
    if (erasures() !== began) return overtaken;
    if (!remote.get().token) {
      const failed = await login();
      if (failed) return failed;
      if (erasures() !== began) return overtaken;
    }
    const { token } = remote.get();
    const reply = await call(token ?? '');
    if (erasures() !== began || remote.get().token !== token) return overtaken;
    if (reply.ok) {
      patchRemote({ me: reply.value });
      return null;
    }
    if (reply.error.code !== 'login-expired' || attempt === 1) return reply.error;
    patchRemote({ token: null });
  }
  return null;
}
