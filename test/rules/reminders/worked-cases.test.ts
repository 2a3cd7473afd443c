import type { BenefitToRemind } from '../../../src/rules/reminders/types.ts';
import { byYear, missed, open, planLines, waiting } from '../support/reminders.ts';
import { windowOf } from '../support/window-of.ts';
import '../../support/in-november-2026.ts';

type Case = {
  name: string;
  benefits: readonly BenefitToRemind[];
  credits: number;
  now: string;
  yearly?: string;
  gives: { funded: readonly string[]; unfunded: readonly string[]; missing: number; forBest: number };
};

const urumqi: BenefitToRemind = {
  ...open('ma', null),
  window: windowOf({ region: '650100', scheme: 'enterprise', lastCertifiedOn: null }, '2026-11-28'),
  toldOn: '2026-11-28',
};
const fujian: BenefitToRemind = {
  ...open('ma', null),
  window: windowOf({ region: '350000', scheme: 'resident', lastCertifiedOn: '2024-10-01' }, '2026-11-28'),
  toldOn: '2026-11-20',
};
const wuhan: BenefitToRemind = {
  ...open('ma', null),
  window: windowOf({ region: '420100', scheme: 'enterprise', lastCertifiedOn: '2026-03-10' }, '2026-11-28'),
  lastCertifiedOn: '2026-03-10',
};
const pension = { ...open('pension', '2027-03-14'), elderId: 'ma' };
const survivor = { ...open('survivor', '2027-03-18'), elderId: 'ma' };

const cases: readonly Case[] = [
  {
    name: 'two elders share one pool: each one’s best moment comes before either’s second',
    benefits: [open('ma', '2027-02-28'), open('ba', '2027-03-20')],
    credits: 3,
    now: '2027-02-10 10:00',
    gives: {
      funded: ['ma check-14 2027-02-14 r1', 'ma check-7 2027-02-21 r2', 'ba check-14 2027-03-06 r1'],
      unfunded: [
        'ba check-28 2027-02-20 r3',
        'ma check-3 2027-02-25 r3',
        'ba check-21 2027-02-27 r4',
        'ma look-7 2027-03-07 r4',
        'ba check-7 2027-03-13 r2',
        'ba check-3 2027-03-17 r5',
        'ba look-7 2027-03-27 r6',
      ],
      missing: 7,
      forBest: 1,
    },
  },
  {
    name: 'nothing is sent before the window opens',
    benefits: [open('ma', '2026-01-20', '2026-01-01')],
    credits: 2,
    now: '2025-06-01 08:00',
    gives: {
      funded: ['ma check-14 2026-01-06 r1', 'ma check-7 2026-01-13 r2'],
      unfunded: ['ma check-28 2026-01-01 r3', 'ma check-3 2026-01-17 r4', 'ma look-7 2026-01-27 r5'],
      missing: 3,
      forBest: 0,
    },
  },
  {
    name: 'while a result is waited for, looking for it comes first',
    benefits: [waiting('ma', '2027-02-28', '2027-02-12')],
    credits: 1,
    now: '2027-02-14 10:00',
    gives: {
      funded: ['ma result-10 2027-02-22 r1'],
      unfunded: ['ma check-3 2027-02-25 r2', 'ma look-7 2027-03-07 r3'],
      missing: 2,
      forBest: 1,
    },
  },
  {
    name: 'a result waited for long before the date is looked for twice',
    benefits: [waiting('ma', '2027-10-31', '2026-11-20')],
    credits: 2,
    now: '2026-11-28 10:00',
    gives: {
      funded: ['ma result-10 2026-11-30 r1', 'ma result-24 2026-12-14 r2'],
      unfunded: [
        'ma check-28 2027-10-03 r5',
        'ma check-21 2027-10-10 r6',
        'ma check-14 2027-10-17 r3',
        'ma check-7 2027-10-24 r4',
        'ma check-3 2027-10-28 r7',
        'ma look-7 2027-11-07 r8',
      ],
      missing: 6,
      forBest: 0,
    },
  },
  {
    name: 'a result is looked for the day before a date that is near',
    benefits: [waiting('ma', '2027-03-01', '2027-02-20')],
    credits: 1,
    now: '2027-02-20 12:00',
    gives: {
      funded: ['ma result-10 2027-02-28 r1'],
      unfunded: ['ma look-7 2027-03-08 r3', 'ma result-24 2027-03-16 r2'],
      missing: 2,
      forBest: 1,
    },
  },
  {
    name: '乌鲁木齐, nothing known: three look-ups, then one a year',
    benefits: [urumqi],
    credits: 1,
    now: '2026-11-28 20:00',
    yearly: '11-28',
    gives: {
      funded: ['ma look-7 2026-12-05 r1'],
      unfunded: ['ma look-21 2026-12-19 r2', 'ma look-49 2027-01-16 r3', 'ma yearly 2027-11-28 r4'],
      missing: 3,
      forBest: 1,
    },
  },
  {
    name: 'the same a year later: the next year’s',
    benefits: [urumqi],
    credits: 0,
    now: '2027-11-28 12:00',
    yearly: '11-28',
    gives: { funded: [], unfunded: ['ma yearly 2028-11-28 r1'], missing: 1, forBest: 1 },
  },
  {
    name: '福建居民 missed: looked up from the day it was told',
    benefits: [fujian],
    credits: 0,
    now: '2026-11-28 10:00',
    gives: { funded: [], unfunded: ['ma look-21 2026-12-11 r1', 'ma look-49 2027-01-08 r2'], missing: 2, forBest: 2 },
  },
  {
    name: 'waiting ends after a month, and the date has passed since',
    benefits: [waiting('ma', '2026-12-20', '2026-11-01')],
    credits: 1,
    now: '2027-01-05 10:00',
    gives: { funded: ['ma look-21 2027-01-10 r1'], unfunded: ['ma look-49 2027-02-07 r2'], missing: 1, forBest: 1 },
  },
  {
    name: '武汉企业: who went in March is reminded in March',
    benefits: [wuhan],
    credits: 3,
    now: '2026-11-28 10:00',
    gives: {
      funded: ['ma usual 2027-03-10 r3', 'ma check-14 2027-12-17 r1', 'ma check-7 2027-12-24 r2'],
      unfunded: [
        'ma check-28 2027-12-03 r4',
        'ma check-21 2027-12-10 r5',
        'ma check-3 2027-12-28 r6',
        'ma look-7 2028-01-07 r7',
      ],
      missing: 4,
      forBest: 0,
    },
  },
  {
    name: 'two benefits of one elder in one place are one visit',
    benefits: [survivor, pension],
    credits: 2,
    now: '2027-02-20 10:00',
    gives: {
      funded: ['pension check-14 2027-02-28 r1 also survivor', 'pension check-7 2027-03-07 r2 also survivor'],
      unfunded: [
        'pension check-21 2027-02-21 r3 also survivor',
        'pension check-3 2027-03-11 r4 also survivor',
        'pension look-7 2027-03-21 r5 also survivor',
      ],
      missing: 3,
      forBest: 0,
    },
  },
  {
    name: 'what is left before a near date goes before a far one’s first',
    benefits: [{ ...open('ma', '2026-12-31'), sent: 5, lastSentOn: '2026-12-20' }, open('ba', '2027-11-30')],
    credits: 1,
    now: '2026-12-27 10:00',
    gives: {
      funded: ['ma check-3 2026-12-28 r6'],
      unfunded: [
        'ma look-7 2027-01-07 r7',
        'ba check-28 2027-11-02 r3',
        'ba check-21 2027-11-09 r4',
        'ba check-14 2027-11-16 r1',
        'ba check-7 2027-11-23 r2',
        'ba check-3 2027-11-27 r5',
        'ba look-7 2027-12-07 r6',
      ],
      missing: 7,
      forBest: 2,
    },
  },
  {
    name: '江苏, told two days before at noon: one message the next day',
    benefits: [{ ...open('ma', '2026-11-27'), toldOn: '2026-11-25' }],
    credits: 1,
    now: '2026-11-25 12:00',
    gives: { funded: ['ma check-0 2026-11-26 r1'], unfunded: ['ma look-7 2026-12-04 r2'], missing: 1, forBest: 1 },
  },
  {
    name: 'a year let go is looked up before the next date',
    benefits: [missed(byYear({ ...open('ma', '2027-12-31', '2027-01-01'), toldOn: '2027-02-01' }, '2025-03-10'))],
    credits: 4,
    now: '2027-02-01 12:00',
    gives: {
      funded: [
        'ma look-7 2027-02-08 r1',
        'ma look-21 2027-02-22 r2',
        'ma look-49 2027-03-22 r3',
        'ma check-14 2027-12-17 r4',
      ],
      unfunded: [
        'ma usual 2027-03-10 r6',
        'ma check-28 2027-12-03 r7',
        'ma check-21 2027-12-10 r8',
        'ma check-7 2027-12-24 r5',
        'ma check-3 2027-12-28 r9',
      ],
      missing: 5,
      forBest: 0,
    },
  },
];

describe('the worked cases of the contract', () => {
  it.each(cases)('$name', ({ benefits, credits, now, yearly = null, gives }) => {
    expect(planLines(benefits, credits, now, { hour: 9, yearlyLookUpOn: yearly })).toEqual(gives);
  });
});
