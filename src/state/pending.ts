import * as service from '../api/service.ts';
import type { Difference } from '../contract/difference.ts';
import type { ApiError } from '../contract/errors.ts';
import { nowMs } from '../platform/clock';
import { instantOf } from '../rules/china-time.ts';
import { asPerson } from './as-person.ts';
import { differences, letGoOf } from './differences.ts';
import { elders } from './elders.ts';
import { preferences } from './preferences.ts';
import { refusals } from './refusals.ts';
import { patchRemote, type Remote, remote } from './remote.ts';

type Send = () => Promise<ApiError | null>;

async function sendPreferences(began: number): Promise<ApiError | null> {
  const wanted = preferences.get();
  const failed = await asPerson(began, (token) => service.putPreferences(token, wanted));
  if (!failed) patchRemote({ sentPreferences: JSON.stringify(wanted) });
  return failed;
}

/** A template the service no longer knows can never be sent: to keep its accept would promise a message. */
async function sendAccept(began: number, accept: Remote['accepts'][number]): Promise<ApiError | null> {
  const { templateId, acceptId, acceptedAt } = accept;
  const failed = await asPerson(began, (token) =>
    service.postCredit(token, { templateId, acceptId, acceptedAt, sentAt: instantOf(nowMs()) }),
  );
  if (!failed || failed.code === 'unknown-template')
    patchRemote({ accepts: remote.get().accepts.filter((other) => other.acceptId !== acceptId) });
  return failed;
}

async function sendDifference(began: number, one: Difference): Promise<ApiError | null> {
  const failed = await asPerson(began, (token) => service.postDifference(token, one));
  if (!failed || refusals.has(failed.code)) letGoOf(one);
  return failed;
}

/**
 * What the phone knows of the person and the service does not; changes of elders go before it. Each is looked at when
 * its turn comes: what was changed or deleted meanwhile is the next run's. `began`: see `asPerson`.
 */
export function* pending(began: number): Generator<Send> {
  const { sentPreferences } = remote.get();
  const chosen = preferences.isKnown() && (sentPreferences !== null || elders.get().length > 0);
  if (chosen && sentPreferences !== JSON.stringify(preferences.get())) yield () => sendPreferences(began);
  for (const accept of remote.get().accepts) {
    if (remote.get().accepts.includes(accept)) yield () => sendAccept(began, accept);
  }
  for (const one of differences.get()) {
    if (differences.get().includes(one)) yield () => sendDifference(began, one);
  }
}
