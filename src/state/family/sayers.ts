import type { Family } from '../../contract/family.ts';
import { familyOf, myselfIn } from './families';

/**
 * Who said a record: the id of a member, as `memberSubject` of the words takes it, null for one who is not here any more.
 * What the service does not know yet was said on this phone.
 */
export const whoSaid = (family: Family, record: string): string | null => {
  const sayer = family.sayers.find((one) => one.record === record);
  return sayer ? sayer.who : (myselfIn(family)?.id ?? null);
};

/** Whether another than the person said it; false where the elder is theirs alone. */
export const saidByAnother = (elderId: string, record: string): boolean => {
  const family = familyOf(elderId);
  return family !== null && whoSaid(family, record) !== myselfIn(family)?.id;
};
