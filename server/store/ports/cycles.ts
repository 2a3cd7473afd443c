/**
 * One turn of one benefit, from one certification to the next: what its messages count towards. It has an id of its
 * own, since a new rule book may move its date.
 */
export type Cycle = {
  id: string;
  elderId: string;
  benefitId: string;
  /** What the family knew when it began: the last certification and the official date. */
  basis: string;
  /** The day by which it is to be done, as last computed; the year where that day moves every day; null: not known. */
  turn: string | null;
  begunAt: number;
};

export type CyclesTable = {
  /** The newest first. */
  ofOwner(ownerId: string): Promise<Cycle[]>;
  save(ownerId: string, cycle: Cycle): Promise<void>;
  /** Drops what no message counts towards and nobody has claimed. */
  dropUnused(ownerId: string): Promise<void>;
};
