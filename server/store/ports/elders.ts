import type { Elder } from '../../../src/contract/elder.ts';
import type { SentElder010 } from '../../../src/contract/released/elder-0-1-0.ts';
import type { ElderState, Stamp } from '../../../src/family/elder-state.ts';
import type { Relation } from '../../../src/rules/vocabulary.ts';

/** An elder as it is kept. Whose: a person's alone, or a family's. */
export type KeptElder = {
  ownerId: string;
  state: ElderState;
  /** The same as a page has it. Nobody's word in particular, unless it was asked for under one's. */
  elder: Elder;
  /** Who brought it into the family; null: it is its owner's alone, or whoever it was has been erased. */
  broughtInBy: string | null;
};

/** As one person sees it: under their own word. */
export type SeenElder = KeptElder & {
  /** When they last said so; 0: never. */
  calledAt: number;
  /** Whether they want messages about it. */
  messages: boolean;
};

/**
 * Elders belong to an owner: who cares for them alone, or a family. Their ids are made by phones, so every look-up is
 * under its owner: the same id elsewhere is another elder. What is one person's own is kept beside it.
 */
export type EldersTable = {
  /** Their own and those of all their families, in the order in which they were added. */
  seenBy(personId: string): Promise<SeenElder[]>;
  /** The same of several people, by person, in no order. */
  seenByEach(personIds: readonly string[]): Promise<ReadonlyMap<string, SeenElder[]>>;
  /** All that any of these people sees. */
  ofPeople(personIds: readonly string[]): Promise<KeptElder[]>;
  ofOwner(ownerId: string): Promise<KeptElder[]>;
  /** Held against the contract before it is written. */
  save(ownerId: string, state: ElderState): Promise<void>;
  remove(ownerId: string, elderId: string): Promise<boolean>;
  /** A person's own elder is a family's from now on, with all that hangs on it. */
  bring(personId: string, elderId: string, familyId: string): Promise<void>;
  /** The last one out takes it along. */
  takeHome(familyId: string, elderId: string, personId: string): Promise<void>;
  /** The later word counts, also where it is told first. */
  call(personId: string, ownerId: string, elderId: string, word: Relation, stamp: Stamp): Promise<void>;
  wantMessages(personId: string, ownerId: string, elderId: string, wanted: boolean, stamp: Stamp): Promise<void>;
  /** What this person's phone of 0.1.0 last said of the elder; null: none spoke of it. */
  heard010(personId: string, ownerId: string, elderId: string): Promise<SentElder010 | null>;
  /** The caller has saved the elder and the person's word for it. */
  hear010(personId: string, ownerId: string, elder: SentElder010): Promise<void>;
};
