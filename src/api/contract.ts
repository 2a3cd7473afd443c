import type { ReminderPlan } from '../rules/reminders/types.ts';
import type { AgeBand, RegionCode, Relation, Residence, Scheme } from '../rules/vocabulary.ts';

/** What goes over the wire (docs/api.md). No name, number or free text of a person is in it. */
export type WireBenefit = {
  id: string;
  scheme: Scheme;
  minor: boolean;
  lastCertifiedOn: string | null;
  benefitSince: string | null;
  officialDueOn: string | null;
  state: 'open' | 'waiting';
  waitingSince: string | null;
};

export type WireElder = {
  id: string;
  relation: Relation;
  region: RegionCode;
  residence: Residence;
  ageBand: AgeBand;
  benefits: WireBenefit[];
  stopped: 'deceased' | 'not-needed' | null;
};

export type MessageState =
  | 'planned'
  | 'claimed'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'uncertain'
  | 'cancelled'
  | 'skipped';

export const skipReasons = ['no-credit', 'overtaken', 'too-late'] as const;

export type WireMessage = {
  id: string;
  benefitId: string;
  kind: string;
  at: string;
  state: MessageState;
  answer: { code: number; sentence: string } | null;
  /** Why it was skipped. */
  reason: (typeof skipReasons)[number] | null;
};

export type Me = {
  elders: WireElder[];
  preferences: { hour: number; yearlyLookUpOn: string | null; enabled: boolean };
  credits: number;
  plan: ReminderPlan;
  messages: WireMessage[];
};

export type Template = { purpose: string; id: string; title: string; fields: { label: string; sample: string }[] };

export type ApiError = { code: string; sentence: string };
