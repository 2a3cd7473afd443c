import * as service from '../api/service';
import type { ApiError } from '../contract/errors.ts';
import { nowMs, onClockMoved } from '../platform/clock';
import { instantOf } from '../rules/china-time.ts';
import { asPerson } from './as-person';
import { elders } from './elders';
import { erasures, isErasing } from './erasing';
import { freshId } from './fresh-id';
import { pending } from './pending';
import { preferences } from './preferences';
import { patchRemote, remote } from './remote';
import { removed } from './removed';
import { takeOver } from './take-over';

/** The service read it and will not have it: trying again changes nothing, and the rest goes its way. */
const refusals = new Set(['malformed-body', 'unknown-region', 'date-in-future', 'unknown-template']);

/** A page was opened where the service may know more than this phone. */
let askAnyway = false;

async function askMe(began: number): Promise<ApiError | null> {
  const failed = await asPerson(began, (token) => service.fetchMe(token));
  if (!failed) takeOver();
  return failed;
}

async function pull(began: number): Promise<ApiError | null> {
  const templates = await service.fetchTemplates();
  if (!templates.ok) return templates.error;
  patchRemote({ templates: templates.value.templates });
  if (elders.get().length === 0 && !remote.get().token && !askAnyway) return null;
  askAnyway = false;
  return askMe(began);
}

/** A phone that has not heard of the service listens first, so that its defaults undo nothing. */
async function listen(began: number): Promise<ApiError | null> {
  const hasNews = elders.get().length > 0 || removed.get().length > 0;
  return remote.get().me === null && hasNews ? askMe(began) : null;
}

async function run(): Promise<void> {
  const began = erasures();
  const unheard = await listen(began);
  if (unheard) return patchRemote({ error: unheard });
  let refused: ApiError | null = null;
  for (const send of pending(began)) {
    const failed = await send();
    if (failed && !refusals.has(failed.code)) return patchRemote({ error: failed });
    refused ??= failed;
  }
  const failed = await pull(began);
  patchRemote({ error: refused ?? failed });
}

let running: Promise<void> | null = null;
let again = false;

/** Brings phone and service together; a call during a run makes it run once more. Nothing is lost when it fails. */
export function syncNow(): Promise<void> {
  if (isErasing()) return running ?? Promise.resolve();
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

/** Until nothing is being sent any more. */
export const syncSettled = async (): Promise<void> => void (await running);

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

const follow = (): void => void syncNow();

/** From now on every change of an elder or of the preferences is sent by itself, and the preview's clock is followed. Twice is as good as once. */
export function startSync(): void {
  elders.subscribe(follow);
  preferences.subscribe(follow);
  onClockMoved(follow);
}
