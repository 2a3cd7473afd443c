import { claimUntil } from '../../src/family/claim-until.ts';
import { type Care, whoActs } from '../../src/family/who-acts.ts';
import { seen, waiting } from '../server/support/mum.ts';
import { day } from '../support/day.ts';

const today = day('2026-12-01');

/** 女儿 made the family and brought 妈妈 in; 儿子 and 儿媳 joined after her. */
const care: Care = {
  members: ['daughter', 'son', 'daughter-in-law'],
  keeper: 'daughter',
  broughtInBy: 'daughter',
  records: [],
  sayers: new Map(),
  waitingSince: null,
  claim: null,
  checkBy: day('2026-12-20'),
};
const last = seen('2025-12-10');
const scan = waiting('2026-11-28');

describe('whose turn it is', () => {
  it.each<[string, Partial<Care>, string, string]>([
    ['nobody said anything yet: who brought her in', {}, 'daughter', 'brought-in'],
    ['who last saw it done', { records: [last], sayers: new Map([[last.id, 'son']]) }, 'son', 'did-it-last'],
    [
      'who last saw it done has left',
      { records: [last], sayers: new Map([[last.id, null]]) },
      'daughter',
      'brought-in',
    ],
    [
      '我来办 goes before who did it last',
      { records: [last], sayers: new Map([[last.id, 'son']]), claim: { member: 'daughter-in-law', saidOn: today } },
      'daughter-in-law',
      'claimed',
    ],
    [
      'a claim of nine days ago has lapsed',
      { claim: { member: 'son', saidOn: day('2026-11-22') } },
      'daughter',
      'brought-in',
    ],
    ['who claimed it has left', { claim: { member: 'cousin', saidOn: today } }, 'daughter', 'brought-in'],
    [
      'who waits for the result goes before a claim',
      {
        records: [scan],
        sayers: new Map([[scan.id, 'son']]),
        waitingSince: day('2026-11-28'),
        claim: { member: 'daughter-in-law', saidOn: today },
      },
      'son',
      'waits',
    ],
    ['who brought her in has left: who keeps the family', { broughtInBy: null, keeper: 'son' }, 'son', 'keeps'],
    ['none of these is there: the longest-joined', { broughtInBy: null, keeper: 'gone' }, 'daughter', 'joined-first'],
  ])('%s', (_, change, member, because) => {
    expect(whoActs({ ...care, ...change }, today)).toMatchObject({ member, because });
  });

  it('where nobody is left nobody acts', () => {
    expect(whoActs({ ...care, members: [] }, today)).toBeNull();
  });
});

describe('how long 我来办 lasts', () => {
  it.each([
    ['a week', '2026-11-20', '2026-12-20', '2026-11-27'],
    ['at most until the others are called, a week before', '2026-12-10', '2026-12-20', '2026-12-13'],
    ['said on that day or later: three days', '2026-12-13', '2026-12-20', '2026-12-16'],
    ['after the day: three days', '2026-12-25', '2026-12-20', '2026-12-28'],
    ['no date is known: three days', '2026-11-20', null, '2026-11-23'],
  ])('%s', (_, saidOn, checkBy, until) => {
    expect(claimUntil(day(saidOn), checkBy === null ? null : day(checkBy))).toBe(until);
  });
});
