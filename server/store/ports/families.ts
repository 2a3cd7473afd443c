import type { Stamp } from '../../../src/family/elder-state.ts';
import type { Claim, Member, Sayer, StandIn } from './circle.ts';

export type Membership = Omit<Member, 'messages' | 'nextOn'>;

/** An invite as who shows its secret meets it. */
export type InviteMet = {
  familyId: string;
  id: string;
  madeBy: string | null;
  /** Of the family. */
  members: number;
  elders: number;
  /**
   * It opens the door to this person: begun within its days, not used up, not revoked, made after they were put out and
   * since the data was last brought back from a backup.
   */
  alive: boolean;
};

export type FamiliesTable = {
  insert(familyId: string, at: number): Promise<void>;
  remove(familyId: string): Promise<void>;
  /** Who they are in this family; null: nobody, or there is no such family. */
  member(familyId: string, personId: string): Promise<Membership | null>;
  membersOf(familyId: string): Promise<Membership[]>;
  saveMember(member: Membership): Promise<void>;
  /** With what they called its elders. */
  removeMember(familyId: string, memberId: string): Promise<void>;
  /** Barred from every invite made up to now. */
  putOut(familyId: string, personId: string, at: number): Promise<void>;
  /** Whom they were put out by, so that erasing the person does not open an old invite to them again. */
  revokeWhatBars(personId: string): Promise<void>;

  insertInvite(invite: { familyId: string; id: string; hash: string; madeBy: string; madeAt: number }): Promise<void>;
  /** One of before a restore that was not shared by then is as if made now; its maker says that it still is to be. */
  prepareAgain(hash: string, now: number): Promise<void>;
  /** The share tap or the first opening. False: as many are open as may be, or there is no such invite. */
  beginInvite(hash: string, now: number): Promise<boolean>;
  /** The same statement whatever comes of it. `personId`: null for who only looks. */
  meetInvite(hash: string, personId: string | null, now: number): Promise<InviteMet | null>;
  countJoin(familyId: string, inviteId: string): Promise<void>;
  openInvites(familyId: string, now: number): Promise<number>;
  openInvitesOfAll(now: number): Promise<number>;
  revokeInvite(familyId: string, inviteId: string): Promise<boolean>;
  revokeInvitesBy(familyId: string, memberId: string): Promise<void>;

  saySo(sayer: Sayer): Promise<void>;
  claim(claim: Claim, stamp: Stamp): Promise<void>;
  dropClaimsOf(familyId: string, personId: string): Promise<void>;
  saveTurn(turn: StandIn): Promise<void>;
  alias(ownerId: string, was: string, elderId: string): Promise<void>;

  /** Which of these changes have been counted. */
  counted(personId: string, changeIds: readonly string[]): Promise<ReadonlySet<string>>;
  count(personId: string, changeId: string, at: number): Promise<void>;
  /** Forgets at most so many of those that were counted before, and says how many. */
  dropCounted(before: number, limit: number): Promise<number>;
  dropInvites(madeBefore: number, limit: number): Promise<number>;
};
