import type { Elder } from '../../../src/contract/elder.ts';
import type { SentElder010 } from '../../../src/contract/released/elder-0-1-0.ts';

/**
 * Elders belong to an owner: who cares for them alone. Their ids are made by phones, so every look-up is under its owner:
 * the same id elsewhere is another elder. What a person calls an elder is theirs and kept beside it.
 */
export type EldersTable = {
  /** In the order in which they were added, each with this person's own word for it. */
  list(ownerId: string, personId: string): Promise<Elder[]>;
  /** Held against the contract before it is written. */
  save(ownerId: string, personId: string, elder: Elder): Promise<void>;
  remove(ownerId: string, elderId: string): Promise<boolean>;
  /** What a phone of 0.1.0 last said of the elder; null: none spoke of it. */
  heard010(ownerId: string, elderId: string): Promise<SentElder010 | null>;
  /** The caller has saved the elder. */
  hear010(ownerId: string, elder: SentElder010): Promise<void>;
};
