import type { Family, Member, Turn } from '../../src/contract/family.ts';
import { day } from '../support/day.ts';

export const aMember = (change: Partial<Member> & Pick<Member, 'id'>): Member => ({
  word: null,
  me: false,
  keeper: false,
  recognised: true,
  joinedOn: day('2026-11-20'),
  invitedBy: null,
  messages: 0,
  nextOn: null,
  ...change,
});

/** 女儿 made it; the reader is 儿子; the elder is there herself. */
export const threeOfUs: readonly Member[] = [
  aMember({ id: 'm-daughter', word: 'daughter', keeper: true, messages: 1, nextOn: day('2026-11-30') }),
  aMember({ id: 'm-son', word: 'son', me: true, invitedBy: 'm-daughter', messages: 2, nextOn: day('2026-12-07') }),
  aMember({ id: 'm-mum', word: 'self', invitedBy: 'm-daughter' }),
];

/** 妈妈’s one benefit is 女儿’s, who said so. */
export const aTurn = (change: Partial<Turn> = {}): Turn => ({
  elder: 'e1',
  benefit: 'b1',
  acts: 'm-daughter',
  because: 'claimed',
  claimedUntil: day('2026-12-01'),
  standsIn: null,
  role: 'backs-up',
  nobodyOn: null,
  ...change,
});

export const aFamily = (change: Partial<Family> = {}): Family => ({
  id: 'f1',
  members: [...threeOfUs],
  elders: ['e1'],
  turns: [aTurn()],
  sayers: [],
  invites: [],
  aliases: [],
  returned: [],
  ...change,
});

/** The reader joined it, and nobody there has said 认识 yet. */
export const unrecognised = (change: Partial<Family> = {}): Family =>
  aFamily({ members: threeOfUs.map((one) => (one.me ? { ...one, recognised: false } : one)), ...change });
