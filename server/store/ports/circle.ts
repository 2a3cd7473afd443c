import type { MemberWord } from '../../../src/contract/family.ts';
import type { CivilDate, Relation } from '../../../src/rules/vocabulary.ts';
import type { Cycle } from './cycles.ts';

export type Member = {
  familyId: string;
  /** Opaque, and of this family alone. */
  id: string;
  personId: string;
  word: MemberWord | null;
  joinedAt: number;
  keeper: boolean;
  recognised: boolean;
  /** The member whose invite it was. */
  invitedBy: string | null;
  /** Messages to come about this family's elders that have their subscription, and the day of the first. */
  messages: number;
  nextOn: CivilDate | null;
};

export type Invite = {
  familyId: string;
  id: string;
  madeBy: string | null;
  begunAt: number | null;
  joins: number;
};

/** Who said a record; null: somebody who was erased. A person's own elder has only what others said before. */
export type Sayer = { ownerId: string; elderId: string; recordId: string; personId: string | null };

/** 我来办 as last said of a benefit, and in which cycle; null: given back. */
export type Claim = {
  ownerId: string;
  elderId: string;
  benefitId: string;
  personId: string | null;
  cycleId: string;
  saidOn: CivilDate;
};

/** What the last plan of the whole family found for one benefit. */
export type StandIn = {
  ownerId: string;
  elderId: string;
  benefitId: string;
  standsIn: string | null;
  nobodyOn: CivilDate | null;
};

export type Alias = { ownerId: string; was: string; elderId: string };

/** What one person calls an elder, and whether they want messages about it. */
export type Wish = {
  personId: string;
  ownerId: string;
  elderId: string;
  relation: Relation;
  messages: boolean;
};

/** What is kept of some people's elders and families beside the elders themselves. */
export type Circle = {
  /** The longest-joined first. */
  members: readonly Member[];
  /** Those that were not revoked, made since the last restore. */
  invites: readonly Invite[];
  sayers: readonly Sayer[];
  claims: readonly Claim[];
  turns: readonly StandIn[];
  aliases: readonly Alias[];
  /** The newest first. */
  cycles: readonly (Cycle & { ownerId: string })[];
  wishes: readonly Wish[];
};

export type CircleTable = {
  /** These people and everybody in a family of theirs, in the order of their ids. */
  around(personIds: readonly string[]): Promise<string[]>;
  /** All that is kept of the elders and families of these people, in one reading. */
  of(personIds: readonly string[]): Promise<Circle>;
};
