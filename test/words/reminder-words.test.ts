import { composeData } from '../../server/sending/compose.ts';
import type { Benefit } from '../../src/contract/elder.ts';
import { knownDates } from '../../src/rules/benefit/known-dates.ts';
import { windowOf } from '../../src/rules/benefit/window-of.ts';
import { regionCode } from '../../src/rules/region-code.ts';
import { planReminders } from '../../src/rules/reminders/plan-reminders.ts';
import { hourWords, plannedWords, whyLookUpWords } from '../../src/words/reminder-words.ts';
import { open } from '../rules/support/reminders.ts';
import { due, mum, mumsBenefit, unknown, waiting } from '../server/support/mum.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-24');
const advice = [{ key: 'thing1', label: '', value: 'advice' as const }];

describe('what the page says a message will say is what the service sends', () => {
  it.each<[string, Partial<Benefit>]>([
    ['福建, every 365 days', {}],
    ['乌鲁木齐, only the national line is known', { scheme: 'enterprise', region: regionCode('650100') }],
    ['a date an official page showed', { typedDue: due('2027-05-31') }],
    ['武汉, by the calendar year', { scheme: 'enterprise', typedLast: unknown, region: regionCode('420100') }],
    ['waiting for the result', { records: [waiting('2026-11-20')] }],
    ['nothing is known, one look-up a year', { typedLast: unknown }],
  ])('%s', (_name, change) => {
    const benefit = { ...mumsBenefit, ...change };
    const { waitingSince } = knownDates(benefit);
    const window = windowOf(mum, benefit, today);
    if (!window.ok) throw new Error(window.error.field);
    const plan = planReminders(
      [
        {
          ...open('b', null),
          window: window.value,
          state: waitingSince === null ? 'open' : 'waiting',
          waitingSince: waitingSince ?? undefined,
        },
      ],
      9,
      `${today}T10:00:00+08:00`,
      { hour: 9, yearlyLookUpOn: '04-05' },
    );
    const items = plan.ok ? plan.value.funded : [];
    const sent = items.map(({ kind, on, at }) => {
      const then = windowOf(mum, benefit, on);
      const { adviseBy, checkBy } = window.value;
      const facts = {
        relation: mum.relation,
        scheme: benefit.scheme,
        hour: 9,
        now: Date.parse(at),
        kind,
        adviseBy,
        checkBy,
      };
      return composeData(advice, { ...facts, certainty: then.ok ? then.value.certainty : null, money: null }).thing1;
    });
    expect(items.length).toBeGreaterThan(0);
    expect(items.map((item) => plannedWords(item, benefit, window.value))).toEqual(sent);
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
  expect(whyLookUpWords(mumsBenefit, passed.ok ? passed.value : null, false)).toMatch(/^能提醒的日子都过了。/);
});
