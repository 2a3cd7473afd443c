import { addresses } from '../contract/addresses.ts';
import { meAsRead } from '../contract/me.ts';
import { ask } from './ask';

/** What is told of an invite as its card is shared, from the family's own tab. */

export const prepareInvite = (token: string, family: string, secret: string) =>
  ask(addresses.prepareInvite, meAsRead, { token, body: { secret }, values: { family } });
export const beginInvite = (token: string, family: string, secret: string) =>
  ask(addresses.beginInvite, meAsRead, { token, body: { secret }, values: { family } });
