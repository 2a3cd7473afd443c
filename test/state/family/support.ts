import type { Family, Member, Turn } from '../../../src/contract/family.ts';
import type { MeAsRead } from '../../../src/contract/me.ts';
import { patchRemote } from '../../../src/state/remote.ts';
import { heardOf } from '../../pages/heard-of.ts';
import { aMother } from '../../pages/ways/a-mother.ts';
import { day } from '../../support/day.ts';

export const aMember = (id: string, change: Partial<Member>): Member => ({
  id,
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

export const aTurn = (change: Partial<Turn> = {}): Turn => ({
  elder: 'e1',
  benefit: 'b1',
  acts: 'm-daughter',
  because: 'keeps',
  claimedUntil: null,
  standsIn: null,
  role: 'backs-up',
  nobodyOn: null,
  ...change,
});

/** 女儿 keeps it, 儿子 holds this phone; 妈妈 is cared for. */
export const aFamily = (change: Partial<Family> = {}): Family => ({
  id: 'f1',
  members: [
    aMember('m-daughter', { word: 'daughter', keeper: true }),
    aMember('m-son', { word: 'son', me: true, joinedOn: day('2026-11-22'), invitedBy: 'm-daughter' }),
  ],
  elders: ['e1'],
  turns: [aTurn()],
  sayers: [],
  invites: [],
  aliases: [],
  returned: [],
  ...change,
});

export const aMe = (change: Partial<MeAsRead> = {}): MeAsRead => ({ ...heardOf(aMother()), ...change });

/** The service said so last. */
export const inFamily = (family: Family): void => patchRemote({ token: 't1', me: aMe({ families: [family] }) });
