import type { ApiError, Me } from '../api/contract';
import * as service from '../api/service';
import { loginCode } from '../platform/login';
import { elders } from './elders';
import { freshId } from './fresh-id';
import { preferences } from './preferences';
import { patchRemote, remote } from './remote';
import { toWire } from './wire';

const noLogin: ApiError = { code: 'no-login', sentence: '微信没让登录。看步骤不受影响，提醒要等登录上。' };

async function login(): Promise<ApiError | null> {
  const code = await loginCode();
  if (!code) return noLogin;
  const session = await service.openSession(code);
  if (!session.ok) return session.error;
  patchRemote({ token: session.value.token });
  return null;
}

/** Runs one authorised call; an expired login is renewed once. */
async function asPerson(call: (token: string) => Promise<service.Reply<Me>>): Promise<ApiError | null> {
  for (const attempt of [0, 1]) {
    const token = remote.get().token;
    if (!token) {
      const failed = await login();
      if (failed) return failed;
    }
    const reply = await call(remote.get().token ?? '');
    if (reply.ok) {
      patchRemote({ me: reply.value });
      return null;
    }
    if (reply.error.code !== 'login-expired' || attempt === 1) return reply.error;
    patchRemote({ token: null });
  }
  return null;
}

/** Everything that the phone knows and the service does not, in the order in which it must arrive. */
function* pending(): Generator<() => Promise<ApiError | null>> {
  const { sent, sentPreferences, accepts } = remote.get();
  for (const elder of elders.get()) {
    const text = JSON.stringify(toWire(elder));
    if (sent[elder.id] === text) continue;
    yield async () => {
      const failed = await asPerson((token) => service.putElder(token, toWire(elder)));
      if (!failed) patchRemote({ sent: { ...remote.get().sent, [elder.id]: text } });
      return failed;
    };
  }
  for (const id of Object.keys(sent).filter((known) => !elders.get().some((elder) => elder.id === known))) {
    yield async () => {
      const failed = await asPerson((token) => service.deleteElder(token, id));
      const { [id]: _gone, ...others } = remote.get().sent;
      if (!failed || failed.code === 'not-found') patchRemote({ sent: others });
      return failed?.code === 'not-found' ? null : failed;
    };
  }
  const wanted = JSON.stringify(preferences.get());
  if (wanted !== sentPreferences && (sentPreferences || elders.get().length > 0)) {
    yield async () => {
      const failed = await asPerson((token) => service.putPreferences(token, preferences.get()));
      if (!failed) patchRemote({ sentPreferences: wanted });
      return failed;
    };
  }
  for (const accept of accepts) {
    yield async () => {
      const failed = await asPerson((token) => service.postCredit(token, accept.templateId, accept.acceptId));
      if (!failed) patchRemote({ accepts: remote.get().accepts.filter((other) => other.acceptId !== accept.acceptId) });
      return failed;
    };
  }
}

async function pull(): Promise<ApiError | null> {
  const templates = await service.fetchTemplates();
  if (!templates.ok) return templates.error;
  patchRemote({ templates: templates.value.templates });
  return elders.get().length === 0 && !remote.get().token ? null : asPerson((token) => service.fetchMe(token));
}

async function run(): Promise<void> {
  for (const step of pending()) {
    const error = await step();
    if (error) return patchRemote({ error });
  }
  patchRemote({ error: await pull() });
}

let running: Promise<void> | null = null;
let again = false;

/** Brings phone and service together; a call during a run makes it run once more. Nothing is lost when it fails. */
export function syncNow(): Promise<void> {
  if (running) {
    again = true;
    return running;
  }
  running = run().finally(() => {
    running = null;
    if (!again) return undefined;
    again = false;
    return syncNow();
  });
  return running;
}

/** One 允许: kept until the service has it. */
export function keepAccept(templateId: string): Promise<void> {
  patchRemote({ accepts: [...remote.get().accepts, { templateId, acceptId: freshId() }] });
  return syncNow();
}

elders.subscribe(() => void syncNow());
preferences.subscribe(() => void syncNow());
