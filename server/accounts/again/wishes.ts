import { replan } from '../../planning/replan.ts';
import { accessOf } from '../access.ts';
import type { Again, DeedOf } from './again.ts';

/** Whether the person wants messages at all. */
export const wantAgain = async ({ tx, setting, now }: Again, deed: DeedOf<'messages'>): Promise<boolean> => {
  const { personId, enabled } = deed;
  const person = await tx.people.find(personId);
  if (person === null || person.enabled === enabled) return false;
  await tx.people.savePreferences(personId, { ...person, enabled });
  await replan(tx, personId, setting, now);
  return true;
};

/** Whether they want them about this elder, by the stamp that it had: what was said after it stands. */
export const wantAgainOf = async ({ tx, setting, now }: Again, deed: DeedOf<'messages-of'>): Promise<boolean> => {
  const { personId, elderId, wanted, stamp } = deed;
  const seen = (await accessOf(tx, personId)).elder(elderId);
  if (seen === null || seen.messages === wanted) return false;
  await tx.elders.wantMessages(personId, seen.ownerId, seen.elder.id, wanted, stamp);
  if ((await accessOf(tx, personId)).elder(elderId)?.messages !== wanted) return false;
  await replan(tx, personId, setting, now);
  return true;
};

/** What the operator holds back. */
export const pauseAgain = async ({ tx, now }: Again, { templateId, paused }: DeedOf<'sending'>): Promise<boolean> => {
  if ((await tx.pauses.isPaused(templateId)) === paused) return false;
  if (paused) await tx.pauses.pause(templateId, now);
  else await tx.pauses.resume(templateId);
  return true;
};
