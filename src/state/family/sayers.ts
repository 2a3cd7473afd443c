import type { Family } from '../../contract/family.ts';
import { myselfIn } from '../../family/members.ts';
import { waiting } from '../changes/queue.ts';
import { familyOf } from './families.ts';

/** What the service does not know yet was said on this phone. */
const isMineToTell = (record: string): boolean =>
  waiting().some((one) => one.what === 'record' && one.value.id === record);

/**
 * Who said a record: the id of a member, as `memberSubject` of the words takes it; null: 家里人 who is not here any more.
 */
export const whoSaid = (family: Family, record: string): string | null =>
  isMineToTell(record)
    ? (myselfIn(family)?.id ?? null)
    : (family.sayers.find((one) => one.record === record)?.who ?? null);

/** Whether another than the person said it; false where the elder is theirs alone. */
export const saidByAnother = (elderId: string, record: string): boolean => {
  const family = familyOf(elderId);
  return family !== null && whoSaid(family, record) !== myselfIn(family)?.id;
};
