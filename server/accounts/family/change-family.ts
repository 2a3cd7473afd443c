import type { Me } from '../../../src/contract/me.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { Service } from '../../service.ts';
import type { Member } from '../../store/ports/circle.ts';
import type { Transaction } from '../../store/store.ts';
import { type Access, accessOf } from '../access.ts';
import { changePerson } from '../change-person.ts';

/** What a member does in their family. `me`: who they are there. */
export type Asking = { tx: Transaction; access: Access; me: Member; now: number };

type Act = (asking: Asking) => Promise<Outcome<readonly string[] | null>>;

/** Whoever is no member of it gets the answer that a family which is not there would give. */
export const changeFamily = (service: Service, personId: string, familyId: string, act: Act): Promise<Outcome<Me>> =>
  changePerson(service, personId, async (tx, now) => {
    const access = await accessOf(tx, personId);
    const me = access.member(familyId);
    return me ? act({ tx, access, me, now }) : refused('not-found');
  });

/** The same for what only who is recognised may do. */
export const changeFamilyRecognised = (
  service: Service,
  personId: string,
  familyId: string,
  act: Act,
): Promise<Outcome<Me>> =>
  changeFamily(service, personId, familyId, async (asking) =>
    asking.me.recognised ? act(asking) : refused('not-recognised-yet'),
  );

/** The members of the person's family, the longest-joined first. */
export const membersOf = ({ access, me }: Asking): readonly Member[] =>
  access.circle.members.filter(({ familyId }) => familyId === me.familyId);

export const memberCalled = (asking: Asking, memberId: string): Member | null =>
  membersOf(asking).find(({ id }) => id === memberId) ?? null;
