import type { SkipReason } from '../../../src/contract/message.ts';
import type { ReminderKind } from '../../../src/rules/reminders/types.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';

export const reminderStates = [
  'planned',
  'claimed',
  'sending',
  'sent',
  'delivered',
  'failed',
  'uncertain',
  'cancelled',
  'skipped',
] as const;
export type ReminderState = (typeof reminderStates)[number];

export type BenefitInCycle = { benefitId: string; cycle: string };

/** One message to one person at one moment; unique per person, benefit, cycle and moment. */
export type Reminder = {
  id: string;
  personId: string;
  elderId: string;
  benefitId: string;
  /** Other benefits that the message tells of, each in its own cycle. */
  also: readonly BenefitInCycle[];
  /** What the moments count towards: a new certification or due date makes a new one. */
  cycle: string;
  moment: string;
  kind: ReminderKind;
  on: CivilDate;
  at: number;
  round: number;
  funded: boolean;
  checkBy: CivilDate | null;
  state: ReminderState;
  /** Not to be sent before: grows with each refused call that may be tried again. */
  notBefore: number;
  /** Calls that WeChat may have taken: a second one is a possible repeat. */
  calls: number;
  /** Calls that WeChat surely did not take. */
  refusals: number;
  /** While claimed or sending: whose work it is and until when; while uncertain: when waiting for the event ends. */
  owner: string | null;
  leaseUntil: number | null;
  templateId: string | null;
  /** int64, kept as text. */
  msgid: string | null;
  /** WeChat's last answer. */
  code: number | null;
  reason: SkipReason | null;
  /** Its credit is already taken from the ledger. */
  spent: boolean;
};

export type RemindersTable = {
  ofPerson(personId: string): Promise<Reminder[]>;
  find(id: string): Promise<Reminder | null>;
  findByMsgid(msgid: string): Promise<Reminder | null>;
  save(reminder: Reminder): Promise<void>;
  /** The caller has read the row's person in the same transaction. */
  remove(id: string): Promise<void>;
  /** Planned and due, oldest first, of people of whom nothing is claimed, being sent or waiting for its event. */
  dueOfFreePeople(now: number, limit: number): Promise<Reminder[]>;
  leaseEnded(now: number): Promise<Reminder[]>;
  /** When a process that alone owns the file starts, whatever is claimed or being sent is nobody's. */
  inHands(): Promise<Reminder[]>;
  countByState(): Promise<Partial<Record<ReminderState, number>>>;
};
