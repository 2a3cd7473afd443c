import type { Family, Member, Turn } from '../../../src/contract/family.ts';
import type { Elder } from '../../../src/state/elder.ts';
import type { NewsItem } from '../../../src/state/family/news.ts';
import { date, due, saidAt, sceneDay } from './family.ts';

const member = (change: Partial<Member> & Pick<Member, 'id'>): Member => ({
  word: null,
  me: false,
  keeper: false,
  recognised: true,
  joinedOn: sceneDay,
  invitedBy: null,
  messages: 0,
  nextOn: null,
  ...change,
});

const daughter = member({
  id: 'm-daughter',
  word: 'daughter',
  keeper: true,
  joinedOn: date('2026-11-10'),
  messages: 1,
  nextOn: date('2026-11-30'),
});
const son = member({
  id: 'm-son',
  word: 'son',
  me: true,
  joinedOn: date('2026-11-12'),
  invitedBy: 'm-daughter',
  messages: 2,
  nextOn: date('2026-12-07'),
});
const herself = member({ id: 'm-mum', word: 'self', joinedOn: date('2026-11-12'), invitedBy: 'm-daughter' });
const newcomer = member({
  id: 'm-new',
  word: 'daughter-in-law',
  recognised: false,
  joinedOn: date('2026-11-23'),
  invitedBy: 'm-daughter',
});

const turn = (elder: string, benefit: string, change: Partial<Turn> = {}): Turn => ({
  elder,
  benefit,
  acts: 'm-daughter',
  because: 'claimed',
  claimedUntil: date('2026-12-01'),
  standsIn: null,
  role: 'backs-up',
  nobodyOn: null,
  ...change,
});

/** What the card of an invite carries. */
export const inviteSecret = 'AAAAAAAAAAAAAAAAAAAAAA';

/** 儿子 reads: 女儿 said that she will do 妈妈’s, he did 爸爸’s. */
export const ourHome: Family = {
  id: 'home',
  members: [daughter, son, herself],
  elders: ['mum', 'dad'],
  turns: [turn('mum', 'mum-1'), turn('dad', 'dad-1', { acts: 'm-son', because: 'did-it-last', role: 'acts' })],
  sayers: [
    { record: 'seen-2026', who: 'm-son' },
    { record: 'seen-2025', who: 'm-daughter' },
    { record: 'seen-mum', who: 'm-daughter' },
  ],
  invites: [{ id: 'i1', by: 'm-son', begun: true, until: date('2026-11-27'), joins: 1 }],
  aliases: [],
  returned: [],
};

export const homeWithNewcomer: Family = { ...ourHome, members: [...ourHome.members, newcomer] };

const mine = { acts: 'm-son', because: 'brought-in', role: 'acts', claimedUntil: null } as const;
export const homeOfHisTurn: Family = { ...ourHome, elders: ['mum'], turns: [turn('mum', 'mum-1', mine)] };
export const homeUntold: Family = {
  ...ourHome,
  elders: ['mum'],
  turns: [turn('mum', 'mum-1', { because: 'did-it-last', nobodyOn: date('2026-12-07') })],
};
/** The elder herself reads. */
export const homeOfHer: Family = {
  ...ourHome,
  members: ourHome.members.map((one) => ({ ...one, me: one.id === 'm-mum' })),
  elders: ['mum'],
};
/** He joined just now, and nobody has recognised him. */
export const homeUnknown: Family = {
  ...ourHome,
  members: ourHome.members.map((one) =>
    one.me ? { ...one, word: null, recognised: false, messages: 0, nextOn: null } : one,
  ),
};
/** He sees to who joins and goes. */
export const homeKeptByHim: Family = {
  ...ourHome,
  members: ourHome.members.map((one) => ({ ...one, keeper: one.me })),
};
export const homeJoined: Family = { ...homeUnknown, elders: ['mum'] };

/** 妈妈 as she stands on his own phone, too. */
export const hisOwn: Elder = {
  ...due,
  id: 'own-mum',
  benefits: due.benefits.map((one) => ({ ...one, id: 'own-mum-1' })),
};

/** What others did, as the phone keeps it until it was told. */
export const sheDidIt: NewsItem = {
  id: 'seen-mum',
  kind: 'done',
  family: 'home',
  elder: 'mum',
  benefit: 'mum-1',
  who: 'm-daughter',
  on: date('2026-11-22'),
  saidAt,
};
export const mumIsGone: NewsItem = { id: 'gone-mum', kind: 'stopped', elder: 'mum', stopped: 'deceased' };
export const cameBack: NewsItem = { id: 'back', kind: 'returned', family: 'home', elder: 'mum', who: 'm-daughter' };
export const putOut: NewsItem = { id: 'out', kind: 'out', family: 'far', relations: ['mum'] };
