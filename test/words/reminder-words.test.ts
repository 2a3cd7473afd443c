import { windowOf } from '../../server/planning/known-benefit.ts';
import { composeData } from '../../server/sending/compose.ts';
import type { Benefit, Elder } from '../../server/store/ports/elders.ts';
import { planReminders } from '../../src/rules/reminders/plan-reminders.ts';
import { hourWords, noneToComeWords, plannedWords } from '../../src/words/reminder-words.ts';
import { open } from '../rules/support/reminders.ts';
import { mum, mumsBenefit } from '../server/support/mum.ts';

const today = '2026-11-24';
const advice = [{ key: 'thing1', label: '', value: 'advice' as const }];

describe('what the page says a message will say is what the service sends', () => {
  it.each<[string, Partial<Benefit>, Partial<Elder>]>([
    ['福建, every 365 days', {}, {}],
    ['乌鲁木齐, only the national line is known', { scheme: 'enterprise' }, { region: '650100' }],
    ['a date an official page showed', { officialDueOn: '2027-05-31' }, {}],
    ['武汉, by the calendar year', { scheme: 'enterprise', lastCertifiedOn: null }, { region: '420100' }],
    ['waiting for the result', { state: 'waiting', waitingSince: '2026-11-20' }, {}],
    ['nothing is known, one look-up a year', { lastCertifiedOn: null }, {}],
  ])('%s', (_name, change, of) => {
    const benefit = { ...mumsBenefit, ...change };
    const elder = { ...mum, ...of };
    const window = windowOf(elder, benefit, today);
    if (!window.ok) throw new Error(window.error.field);
    const { checkBy } = window.value;
    const plan = planReminders(
      [
        {
          ...open('b', null),
          window: window.value,
          state: benefit.state,
          waitingSince: benefit.waitingSince ?? undefined,
        },
      ],
      9,
      `${today}T10:00:00+08:00`,
      { hour: 9, yearlyLookUpOn: '04-05' },
    );
    const items = plan.ok ? plan.value.funded : [];
    const sent = items.map(({ kind, on, at }) => {
      const then = windowOf(elder, benefit, on);
      const facts = { relation: elder.relation, scheme: benefit.scheme, hour: 9, now: Date.parse(at), kind, checkBy };
      return composeData(advice, { ...facts, certainty: then.ok ? then.value.certainty : null }).thing1;
    });
    expect(items.length).toBeGreaterThan(0);
    expect(items.map((item) => plannedWords(item, window.value))).toEqual(sent);
  });
});

it.each([
  [9, '上午 9 点'],
  [12, '中午 12 点'],
  [15, '下午 3 点'],
  [20, '下午 8 点'],
])('%i o’clock', (hour, words) => {
  expect(hourWords(hour)).toBe(words);
});

it('says why no message is to come, where none is', () => {
  const passed = windowOf(mum, mumsBenefit, today);
  expect(noneToComeWords(mumsBenefit, passed.ok ? passed.value : null)).toMatch(/^能提醒的日子都过了。/);
});
