import type { Reply } from '../../api/ask.ts';
import * as service from '../../api/families.ts';
import { type ApiError, reason } from '../../contract/errors.ts';
import type { Invited, MemberWord, Same } from '../../contract/family.ts';
import { familyOf } from './families.ts';
import { isReady, waitingSecret } from './invites.ts';
import { news, newsTold } from './news.ts';
import { tell } from './tell.ts';

/** What a person does in a family. Each gives null once it is done, else why it is not, with its sentence. */

const newOne = 'new';

/** 哪几位一起照看: the family begins with its first card, which is ready then. `word` null: 以后再说. */
export async function makeFamily(elders: readonly string[], word: MemberWord | null): Promise<ApiError | null> {
  const secret = await waitingSecret(newOne);
  if (!secret) return reason('no-secret');
  const failed = await tell((token) => service.makeFamily(token, { elders: [...elders], word, secret }));
  const family = failed ? null : familyOf(elders[0] ?? '');
  if (family) isReady(newOne, family.id);
  return failed;
}

/** How many are behind a card: all that is told before joining. Without login. */
export const lookAtInvite = (secret: string): Promise<Reply<Invited>> => service.lookAtInvite(secret);

export const joinFamily = (secret: string, word: MemberWord | null): Promise<ApiError | null> =>
  tell((token) => service.joinFamily(token, { secret, word }));

export const revokeInvite = (family: string, invite: string): Promise<ApiError | null> =>
  tell((token) => service.revokeInvite(token, family, invite));

/** What the family calls the person. */
export const setMyWord = (family: string, word: MemberWord): Promise<ApiError | null> =>
  tell((token) => service.putMyWord(token, family, word));

/** 认识: from now a joiner may do what everybody may. */
export const recognise = (family: string, member: string): Promise<ApiError | null> =>
  tell((token) => service.recognise(token, family, member));

export const putOut = (family: string, member: string): Promise<ApiError | null> =>
  tell((token) => service.putOut(token, family, member));

export const handOver = (family: string, member: string): Promise<ApiError | null> =>
  tell((token) => service.handOver(token, family, member));

/** `keep`: of these elders the person has a copy of their own from now. */
export async function leaveFamily(family: string, keep: readonly string[]): Promise<ApiError | null> {
  const failed = await tell((token) => service.leaveFamily(token, family, { keep: [...keep] }));
  // It is no news to who did it.
  if (!failed) newsTold(news.get().filter((one) => one.kind === 'out' && one.family === family));
  return failed;
}

/** Elders who were the person's alone. */
export const bringElders = (family: string, elders: readonly string[]): Promise<ApiError | null> =>
  tell((token) => service.bringElders(token, family, [...elders]));

/** 是同一位: `own` is the person's alone; the family's stays, under the person's own word. */
export const sameElder = (family: string, same: Same): Promise<ApiError | null> =>
  tell((token) => service.sameElder(token, family, same));
