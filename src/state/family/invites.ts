import * as v from 'valibot';
import * as service from '../../api/service.ts';
import { type ApiError, reason } from '../../contract/errors.ts';
import { inviteSecret } from '../../contract/family.ts';
import { asPerson } from '../as-person.ts';
import { erasures } from '../erasing.ts';
import { inTurn } from '../in-turn.ts';
import { record } from '../readable.ts';
import { stored, useStored } from '../stored.ts';
import { newInviteSecret } from './invite-secret.ts';
import { tell } from './tell.ts';

/**
 * `ready`: the service knows it. `shared`: the card was tapped; whether it was sent WeChat tells nobody. `begun`: the
 * service was told.
 */
const shape = v.object({ secret: inviteSecret, ready: v.boolean(), shared: v.boolean(), begun: v.boolean() });

type KeptInvite = v.InferOutput<typeof shape>;
type Invites = Readonly<Record<string, KeptInvite>>;

const blank: Invites = {};

/** This phone's invites by the family's id: the one that is shared next, and the one that is being prepared. */
export const invites = stored<Invites>('invites', { version: 1, blank, ...record(shape, 1) });

const nextOf = (family: string): string => `${family}/next`;

const keep = (name: string, invite: KeptInvite): void => void invites.set({ ...invites.get(), [name]: invite });

const drop = (name: string): void => {
  const { [name]: _gone, ...others } = invites.get();
  invites.set(others);
};

/** The secret that waits under this name, so that one of which no answer came is sent again and not another. */
export async function waitingSecret(name: string): Promise<string | null> {
  const kept = invites.get()[name];
  if (kept) return kept.secret;
  const secret = await newInviteSecret();
  if (secret) keep(name, { secret, ready: false, shared: false, begun: false });
  return secret;
}

/** The service knows it: it is the family's next card. */
export function isReady(name: string, family: string): void {
  const kept = invites.get()[name];
  if (!kept) return;
  drop(name);
  keep(family, { ...kept, ready: true });
}

/** Makes a card ready to be shared, unless one is. While none can be made the one shared before stays. */
export async function prepareInvite(family: string): Promise<ApiError | null> {
  const kept = invites.get()[family];
  if (kept && !kept.shared) return null;
  const secret = await waitingSecret(nextOf(family));
  if (!secret) return reason('no-secret');
  const failed = await tell((token) => service.prepareInvite(token, family, secret));
  if (!failed) isReady(nextOf(family), family);
  return failed;
}

/** At the share tap: from now the days of the card count. Where that cannot be told now it is told later. */
export async function shareInvite(family: string): Promise<void> {
  const kept = invites.get()[family];
  if (!kept || kept.begun) return;
  keep(family, { ...kept, shared: true });
  await inTurn(() => beginShared(erasures()));
}

/**
 * Tells the service of every card that was shared meanwhile. One that is over by then is let go of: the next is
 * another. One beside which too many are open waits for its turn, and holds nothing else up.
 */
export async function beginShared(began: number): Promise<ApiError | null> {
  for (const [family, { secret, shared, begun }] of Object.entries(invites.get())) {
    if (!shared || begun) continue;
    const failed = await asPerson(began, (token) => service.beginInvite(token, family, secret));
    if (failed?.code === 'not-found' || failed?.code === 'invite-over') drop(family);
    else if (failed && failed.code !== 'too-many-invites') return failed;
    else if (!failed) keep(family, { secret, ready: true, shared, begun: true });
  }
  return null;
}

/** The secret that stands in the next card's path; null: none is ready. */
export const useInvite = (family: string): string | null => useStored(invites)[family]?.secret ?? null;
