import * as v from 'valibot';
import type { ChangesSent } from '../contract/change.ts';
import type { Difference } from '../contract/difference.ts';
import { loose, understood } from '../contract/lenient.ts';
import { changesTakenAsRead, meAsRead } from '../contract/me.ts';
import type { Preferences } from '../contract/preferences.ts';
import { type Credit, calendarLink, codePicture, session } from '../contract/session.ts';
import { template } from '../contract/template.ts';
import { ask } from './ask.ts';

/** Of a newer service what this phone understands. */
const each = <T>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((all): T[] => understood(item, all).items),
  );
const templatesAsRead = v.object({ templates: each(loose(template)) });
const linksAsRead = v.object({ links: each(loose(calendarLink)) });

const nothing = v.pipe(
  v.unknown(),
  v.transform(() => null),
);

export const openSession = (code: string) => ask('openSession', loose(session), { body: { code } });
export const fetchTemplates = () => ask('fetchTemplates', templatesAsRead);
/** A mini-program code as a data address; the same for everybody. */
export const fetchCode = (scene: string) => ask('fetchCode', loose(codePicture), { values: { scene } });
export const fetchMe = (token: string) => ask('fetchMe', meAsRead, { token });
export const postChanges = (token: string, sent: ChangesSent) =>
  ask('postChanges', changesTakenAsRead, { token, body: sent });
export const putPreferences = (token: string, preferences: Preferences) =>
  ask('putPreferences', meAsRead, { token, body: preferences });
export const postCredit = (token: string, credit: Credit) => ask('postCredit', meAsRead, { token, body: credit });
export const postDifference = (token: string, difference: Difference) =>
  ask('postDifference', meAsRead, { token, body: difference });
export const fetchLinks = (token: string, code: string) => ask('fetchLinks', linksAsRead, { token, body: { code } });
/** Of an invite as its card is shared from the family's own tab, in the main package as this file is. */
export const prepareInvite = (token: string, family: string, secret: string) =>
  ask('prepareInvite', meAsRead, { token, body: { secret }, values: { family } });
export const beginInvite = (token: string, family: string, secret: string) =>
  ask('beginInvite', meAsRead, { token, body: { secret }, values: { family } });
export const deleteMe = (token: string) => ask('deleteMe', nothing, { token });
