import * as service from '../api/service';
import type { ApiError } from '../contract/errors.ts';
import { asPerson } from './as-person';
import type { Elder } from './elder';
import { elders } from './elders';
import { preferences } from './preferences';
import { patchRemote, type Remote, remote } from './remote';
import { removed } from './removed';
import { toWire } from './wire';

export type Send = () => Promise<ApiError | null>;

async function sendElder(began: number, elder: Elder, text: string): Promise<ApiError | null> {
  const failed = await asPerson(began, (token) => service.putElder(token, toWire(elder)));
  if (!failed) patchRemote({ sent: { ...remote.get().sent, [elder.id]: text } });
  return failed;
}

/** The service has the elder, or may have. */
const mayKnow = (id: string): boolean => {
  const { sent, me } = remote.get();
  return id in sent || (me?.elders.some((elder) => elder.id === id) ?? false);
};

async function sendRemoval(began: number, id: string): Promise<ApiError | null> {
  const failed = await asPerson(began, (token) => service.deleteElder(token, id));
  if (failed && failed.code !== 'not-found') return failed;
  const { [id]: _gone, ...others } = remote.get().sent;
  patchRemote({ sent: others });
  removed.set(removed.get().filter((other) => other !== id));
  return null;
}

async function sendPreferences(began: number): Promise<ApiError | null> {
  const wanted = preferences.get();
  const failed = await asPerson(began, (token) => service.putPreferences(token, wanted));
  if (!failed) patchRemote({ sentPreferences: JSON.stringify(wanted) });
  return failed;
}

/** A template the service no longer knows can never be sent: to keep its accept would promise a message. */
async function sendAccept(began: number, accept: Remote['accepts'][number]): Promise<ApiError | null> {
  const { templateId, acceptId, acceptedAt } = accept;
  const failed = await asPerson(began, (token) => service.postCredit(token, { templateId, acceptId, acceptedAt }));
  if (!failed || failed.code === 'unknown-template')
    patchRemote({ accepts: remote.get().accepts.filter((other) => other.acceptId !== acceptId) });
  return failed;
}

/**
 * Everything that the phone knows and the service does not: what a person told or removed here, never that something is
 * not on the phone; in the order in which it must arrive. Each is looked at
 * when its turn comes: what was changed or deleted meanwhile is the next run's. `began`: see `asPerson`.
 */
export function* pending(began: number): Generator<Send> {
  for (const elder of elders.get()) {
    const text = JSON.stringify(toWire(elder));
    const isOpen = elders.get().includes(elder) && !elder.partly;
    if (isOpen && remote.get().sent[elder.id] !== text) yield () => sendElder(began, elder, text);
  }
  for (const id of removed.get()) {
    if (!elders.get().some((elder) => elder.id === id) && mayKnow(id)) yield () => sendRemoval(began, id);
  }
  const { sentPreferences } = remote.get();
  const chosen = preferences.isKnown() && (sentPreferences !== null || elders.get().length > 0);
  if (chosen && sentPreferences !== JSON.stringify(preferences.get())) yield () => sendPreferences(began);
  for (const accept of remote.get().accepts) {
    if (remote.get().accepts.includes(accept)) yield () => sendAccept(began, accept);
  }
}
