import { memberWords } from '../../../src/contract/family.ts';
import { relations } from '../../../src/rules/vocabulary.ts';
import type { Alias, Circle, Claim, Invite, Member, Sayer, StandIn, Wish } from '../ports/circle.ts';
import type { Row } from './connection.ts';
import {
  civilDate,
  civilDateOrNull,
  flag,
  number,
  numberOrNull,
  text,
  textOrNull,
  word,
  wordOrNull,
} from './read-row.ts';

export const memberOf = (row: Row): Member => ({
  familyId: text(row, 'owner_id'),
  id: text(row, 't1'),
  personId: text(row, 't2'),
  word: wordOrNull(row, 't3', memberWords),
  invitedBy: textOrNull(row, 't4'),
  nextOn: civilDateOrNull(row, 't5'),
  joinedAt: number(row, 'n1'),
  keeper: flag(row, 'n2'),
  recognised: flag(row, 'n3'),
  messages: number(row, 'n4'),
});

export const inviteOf = (row: Row): Invite => ({
  familyId: text(row, 'owner_id'),
  id: text(row, 't1'),
  madeBy: textOrNull(row, 't2'),
  begunAt: numberOrNull(row, 'n1'),
  joins: number(row, 'n2'),
});

export const sayerOf = (row: Row): Sayer => ({
  ownerId: text(row, 'owner_id'),
  elderId: text(row, 't1'),
  recordId: text(row, 't2'),
  personId: textOrNull(row, 't3'),
});

export const claimOf = (row: Row): Claim => ({
  ownerId: text(row, 'owner_id'),
  elderId: text(row, 't1'),
  benefitId: text(row, 't2'),
  personId: textOrNull(row, 't3'),
  cycleId: text(row, 't4'),
  saidOn: civilDate(row, 't5'),
});

export const turnOf = (row: Row): StandIn => ({
  ownerId: text(row, 'owner_id'),
  elderId: text(row, 't1'),
  benefitId: text(row, 't2'),
  standsIn: textOrNull(row, 't3'),
  nobodyOn: civilDateOrNull(row, 't4'),
});

export const aliasOf = (row: Row): Alias => ({
  ownerId: text(row, 'owner_id'),
  was: text(row, 't1'),
  elderId: text(row, 't2'),
});

export const cycleOf = (row: Row): Circle['cycles'][number] => ({
  ownerId: text(row, 'owner_id'),
  id: text(row, 't1'),
  elderId: text(row, 't2'),
  benefitId: text(row, 't3'),
  basis: text(row, 't4'),
  turn: textOrNull(row, 't5'),
  begunAt: number(row, 'n1'),
});

export const wishOf = (row: Row): Wish => ({
  ownerId: text(row, 'owner_id'),
  personId: text(row, 't1'),
  elderId: text(row, 't2'),
  relation: word(row, 't3', relations),
  messages: flag(row, 'n1'),
});
