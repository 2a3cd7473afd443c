import { invited, type Join, type Leave, type MemberWord, type NewFamily, type Same } from '../contract/family.ts';
import { loose } from '../contract/lenient.ts';
import { meAsRead } from '../contract/me.ts';
import { ask } from './ask.ts';

/** What a family is asked for and told, each answered with all that the person may know now. */

/** Without login: whoever was sent a card may look who is behind it. */
export const lookAtInvite = (secret: string) => ask('lookAtInvite', loose(invited), { body: { secret } });

export const makeFamily = (token: string, body: NewFamily) => ask('makeFamily', meAsRead, { token, body });
export const joinFamily = (token: string, body: Join) => ask('joinFamily', meAsRead, { token, body });
export const revokeInvite = (token: string, family: string, invite: string) =>
  ask('revokeInvite', meAsRead, { token, values: { family, invite } });
export const putMyWord = (token: string, family: string, word: MemberWord) =>
  ask('putMyWord', meAsRead, { token, body: { word }, values: { family } });
export const recognise = (token: string, family: string, member: string) =>
  ask('recognise', meAsRead, { token, values: { family, member } });
export const handOver = (token: string, family: string, member: string) =>
  ask('handOver', meAsRead, { token, values: { family, member } });
export const putOut = (token: string, family: string, member: string) =>
  ask('putOut', meAsRead, { token, values: { family, member } });
export const leaveFamily = (token: string, family: string, body: Leave) =>
  ask('leaveFamily', meAsRead, { token, body, values: { family } });
export const bringElders = (token: string, family: string, elders: string[]) =>
  ask('bringElders', meAsRead, { token, body: { elders }, values: { family } });
export const sameElder = (token: string, family: string, body: Same) =>
  ask('sameElder', meAsRead, { token, body, values: { family } });
