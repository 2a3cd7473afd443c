import * as service from '../api/service.ts';
import type { ApiError } from '../contract/errors.ts';
import { nowMs, onClockMoved } from '../platform/clock';
import { instantOf } from '../rules/china-time.ts';
import { asPerson } from './as-person.ts';
import { queue, waiting } from './changes/queue.ts';
import { sendChanges } from './changes/send.ts';
import { elders } from './elders.ts';
import { erasures, isErasing } from './erasing.ts';
import { beginShared } from './family/invites.ts';
import { freshId } from './fresh-id.ts';
import { allSaid, inTurn } from './in-turn.ts';
import { pending } from './pending.ts';
import { preferences } from './preferences.ts';
import { refusals } from './refusals.ts';
import { patchRemote, remote } from './remote.ts';
import { removed } from './removed.ts';
import { isTakingOver, settle } from './take-over.ts';

/** A page was opened where the service may know more than this phone. */
let askAnyway = false;

const askMe = (began: number): Promise<ApiError | null> => asPerson(began, (token) => service.fetchMe(token));

async function pullAll(began: number): Promise<ApiError | null> {
  const templates = await service.fetchTemplates();
  if (!templates.ok) return templates.error;
  patchRemote({ templates: templates.value.templates });
  if (elders.get().length === 0 && !remote.get().token && !askAnyway) return null;
  askAnyway = false;
  return askMe(began);
}

/** A phone that has not heard of the service listens first, so that its defaults undo nothing. */
async function listen(began: number): Promise<ApiError | null> {
  const hasNews = elders.get().length + removed.get().length + waiting().length > 0;
  return remote.get().me === null && hasNews ? askMe(began) : null;
}

/** What was changed here, then what else the service does not know. */
async function send(began: number): Promise<{ failed: ApiError | null; refused: ApiError | null }> {
  const { me } = remote.get();
  if (me) settle(me);
  const sent = await sendChanges(began);
  let refused = sent.refused[0] ?? null;
  if (sent.failed) return { failed: sent.failed, refused };
  for (const one of pending(began)) {
    const failed = await one();
    if (failed && !refusals.has(failed.code)) return { failed, refused };
    refused ??= failed;
  }
  return { failed: await beginShared(began), refused };
}

async function run(pull: (began: number) => Promise<ApiError | null>): Promise<void> {
  const began = erasures();
  const unheard = await listen(began);
  if (unheard) return patchRemote({ error: unheard });
  const { failed, refused } = await send(began);
  patchRemote({ error: failed ?? refused ?? (await pull(began)) });
}

let next: Promise<void> | null = null;

/** Brings phone and service together; a call during a run makes it run once more. Nothing is lost when it fails. */
export function syncNow(): Promise<void> {
  if (isErasing()) return allSaid();
  next ??= inTurn(() => {
    next = null;
    return run(pullAll);
  });
  return next;
}

/** The same, where only what others did may be new. */
export const lookAgain = (): Promise<void> => (isErasing() ? allSaid() : inTurn(() => run(askMe)));

/** The same, and a phone without elders asks too: it may be a new one. Others never log in before they have to. */
export function askForElders(): Promise<void> {
  askAnyway = true;
  return syncNow();
}

/** One 允许: kept until the service has it. */
export function keepAccept(templateId: string): Promise<void> {
  const acceptedAt = instantOf(nowMs());
  patchRemote({ accepts: [...remote.get().accepts, { templateId, acceptId: freshId(), acceptedAt }] });
  return syncNow();
}

function follow(): void {
  if (!isTakingOver()) void syncNow();
}

/**
 * From now on every change of an elder or of the preferences is sent by itself, and the preview's clock is followed.
 * Twice is as good as once.
 */
export function startSync(): void {
  elders.subscribe(follow);
  queue.subscribe(() => waiting().length > 0 && follow());
  preferences.subscribe(follow);
  onClockMoved(follow);
}
