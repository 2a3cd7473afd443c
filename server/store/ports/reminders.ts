import type { SkipReason } from '../../../src/contract/message.ts';
import type { Rule } from '../../../src/rules/book/cycles-schema.ts';
import type { ReminderKind } from '../../../src/rules/reminders/types.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';

export type BenefitInCycle = { benefitId: string; cycleId: string };

/** What the plan said when it wrote the message: the days that were promised with it, by which rule and rule book. */
type Promised = {
  checkBy: CivilDate | null;
  adviseBy: CivilDate | null;
  opensOn: CivilDate | null;
  /** null: the national line. */
  ruleKind: Rule['kind'] | null;
  planVersion: string;
};

/** One message to one person at one moment; unique per owner, person, benefit, cycle, moment and day. */
export type ReminderFacts = BenefitInCycle & {
  id: string;
  /** Whose elder it is about. */
  ownerId: string;
  personId: string;
  /** null: the elder was removed while it was on its way. */
  elderId: string | null;
  /** Other benefits that the message tells of, each in its own cycle. */
  also: readonly BenefitInCycle[];
  kind: ReminderKind;
  on: CivilDate;
  at: number;
  round: number;
  funded: boolean;
  promised: Promised;
  /**
   * Calls that WeChat may have taken: a second one is a possible repeat. Of what failed, also the one that was refused.
   */
  calls: number;
  /** Calls that WeChat surely did not take. */
  refusals: number;
  /** Of the last call. */
  templateId: string | null;
  /** int64, kept as text. */
  msgid: string | null;
  /** WeChat's last answer. */
  code: number | null;
  /** Its credit is already taken from the ledger. */
  spent: boolean;
  /** When the family opened it. */
  openedAt: number | null;
};

/** Whose work it is, and until when. */
type Lease = { owner: string; until: number };

/** How far a message is, with what is known only there. */
export type ReminderStage =
  /** `notBefore`: grows with each refused call that may be tried again. */
  | { state: 'planned'; notBefore: number }
  | { state: 'claimed'; notBefore: number; lease: Lease }
  | { state: 'sending'; lease: Lease; templateId: string }
  /** `eventUntil`: when waiting for the event ends; null: its fate stays unknown. */
  | { state: 'uncertain'; eventUntil: number | null; templateId: string }
  | { state: 'sent'; templateId: string }
  | { state: 'delivered'; templateId: string; msgid: string }
  /** `backUntil`: refused for a fault of ours, and nothing has gone out since: until then it may be taken back. */
  | { state: 'failed'; templateId: string; backUntil?: number }
  | { state: 'cancelled' }
  | { state: 'skipped'; reason: SkipReason };

export type ReminderState = ReminderStage['state'];

export type Reminder = ReminderFacts & ReminderStage;

/** A reminder in one of these states. */
export type ReminderIn<S extends ReminderState> = ReminderFacts & Extract<ReminderStage, { state: S }>;

/** In the hands of a process. */
export type Held = ReminderIn<'claimed'> | ReminderIn<'sending'>;

export const isHeld = (row: Reminder): row is Held => row.state === 'claimed' || row.state === 'sending';

/** It is nobody's, or its fate is settled otherwise, once a time is over. */
export type Timed = Held | ReminderIn<'uncertain'>;

export const isTimed = (row: Reminder): row is Timed => isHeld(row) || row.state === 'uncertain';

/** A queue is counted no further: a million due are no news beyond it, and counting takes its time. */
export const mostCounted = 100_000;

export type Queue = {
  due: number;
  /** null: nothing is. */
  oldestDueAt: number | null;
  inHand: Partial<Record<ReminderState, number>>;
};

export type RemindersTable = {
  ofPerson(personId: string): Promise<Reminder[]>;
  ofPeople(personIds: readonly string[]): Promise<Reminder[]>;
  find(id: string): Promise<Reminder | null>;
  /** Those of these that there are still, as they are now; their people are held, but not their families. */
  readAnew(rows: readonly Pick<ReminderFacts, 'id' | 'personId' | 'on'>[]): Promise<Reminder[]>;
  findByMsgid(msgid: string): Promise<Reminder | null>;
  /**
   * A new one, or one that stands at this day; `was`: at that day, where it is of another now. Throws when it does not.
   */
  save(reminder: Reminder, was?: CivilDate): Promise<void>;
  /**
   * Writes how far these are and what came of their calls, not what they tell. The caller has read them anew: they are
   * there.
   */
  moveOn(reminders: readonly Reminder[]): Promise<void>;
  /**
   * Of these messages, which go out just now: the people whose plan has to be made anew for that. Anybody else's is
   * made tomorrow, the day after a message, and until then nobody waits for it: what they see is planned as they look.
   */
  plansTouchedBy(rows: readonly Pick<ReminderFacts, 'id' | 'on'>[], tomorrow: CivilDate): Promise<string[]>;
  /** The caller has read the row's person in the same transaction. */
  remove(reminder: Pick<ReminderFacts, 'id' | 'on'>): Promise<void>;
  /** Drops up to `limit` of days before this one, and tells how many: the rest is for another transaction. */
  dropBefore(day: CivilDate, limit: number): Promise<number>;
  /** Planned and due, oldest first, of people of whom nothing is claimed, being sent or waiting for its event. */
  dueOfFreePeople(now: number, limit: number): Promise<Reminder[]>;
  leaseEnded(now: number): Promise<Timed[]>;
  /** What failed and may still be taken back, at most so many. */
  toTakeBack(now: number, limit: number): Promise<Reminder[]>;
  /** Nothing that failed so far is taken back any more. */
  leaveFailed(): Promise<void>;
  /**
   * Of those that were put off beyond their moment, or that are in hand, what waits until after `until`; at most so
   * many.
   */
  waitingBeyond(until: number, limit: number): Promise<Reminder[]>;
  /** Is there any such row? Only looked at, by whoever may be about to claim or to take up. */
  isAnyDue(now: number): Promise<boolean>;
  hasAnyLeaseEnded(now: number): Promise<boolean>;
  /** When a process that alone owns the file starts, whatever is claimed or being sent is nobody's. */
  inHands(): Promise<Held[]>;
  /**
   * What is due and by when the first of it was, `most` at most counted; what is in hand, by state. Read along indexes.
   */
  queue(now: number, most: number): Promise<Queue>;
  /** Reads all rows: for tests and commands, not for a service at work. */
  countByState(): Promise<Partial<Record<ReminderState, number>>>;
};
