import type { Certainty } from '../../../src/rules/book/cycles-schema.ts';
import { messageAdvice, messageStatus, messageTask } from '../../../src/rules/reminders/message-words.ts';
import { type ReminderKind, reminderKinds } from '../../../src/rules/reminders/types.ts';
import { schemes } from '../../../src/rules/vocabulary.ts';
import { day, dayOrNull } from '../../support/day.ts';

/** Advised a week before, as the window does where that is no weekend. */
const days = (checkBy: string | null) => {
  const advised = checkBy === null ? null : new Date(Date.parse(checkBy) - 7 * 86_400_000).toISOString().slice(0, 10);
  return { checkBy: dayOrNull(checkBy), adviseBy: dayOrNull(advised) };
};

type Case = [ReminderKind, Certainty | null, string | null, advice: string, status: string];

it.each<Case>([
  ['check-14', 'reported', '2026-12-14', '最好 12月7日前办，先查一查', '该办了'],
  ['check-14', 'official-text', '2026-12-14', '最好 12月7日前办，先查一查', '该办了'],
  ['check-7', 'reported', '2026-12-07', '最好今天办，先查查办没办', '该办了'],
  ['check-7', 'reported', '2026-12-06', '到 12月6日还有 6 天，先查一查', '该办了'],
  ['check-14', 'unverified', '2026-12-14', '先查查办没办，点开看', '该查了'],
  ['check-14', null, '2026-12-14', '先查查办没办，点开看', '该查了'],
  ['check-3', 'reported', '2026-11-29', '先查查办没办，点开看', '该查了'],
  ['check-3', 'reported', null, '先查查上次是哪天办的', '该查了'],
  ['check-0', 'reported', '2026-12-01', '到 12月1日还有 1 天，先查一查', '该办了'],
  ['check-0', 'reported', '2026-11-30', '就在今天，先查查办没办', '该办了'],
  ['check-0', 'unverified', '2026-11-30', '先查查办没办，点开看', '该查了'],
  ['check-0', 'reported', null, '先查查上次是哪天办的', '该查了'],
  ['usual', 'reported', '2027-12-31', '上次也是这时候办的，先查一查', '可以办了'],
  ['usual', 'unverified', '2027-12-31', '上次也是这时候办的，先查一查', '该查了'],
  ['look-7', 'reported', '2026-11-23', '先查一查，没办还可以补', '查一查'],
  ['look-7', 'unverified', '2026-11-23', '先查一查，没办还可以补', '查一查'],
  ['look-7', 'reported', '2026-11-30', '先查查办没办，点开看', '查一查'],
  ['look-21', 'reported', '2026-12-31', '先查查办没办，点开看', '查一查'],
  ['look-21', 'reported', '2026-11-09', '先查一查，没办还可以补', '查一查'],
  ['look-49', 'unverified', null, '先查查上次是哪天办的', '查一查'],
  ['look-49', 'reported', '2026-10-12', '先查一查，没办还可以补', '查一查'],
  ['result-10', 'reported', '2026-12-14', '看看认证记录里有没有', '看结果'],
  ['result-24', 'unverified', null, '看看认证记录里有没有', '看结果'],
  ['visit', 'reported', '2026-12-14', '明天就是您记下的那一天', '明天去办'],
  ['visit', 'unverified', null, '明天就是您记下的那一天', '明天去办'],
  ['yearly', 'unverified', null, '先查查上次是哪天办的', '查一查'],
  ['yearly', 'reported', '2025-11-30', '先查查上次是哪天办的', '查一查'],
])('on 11月30日 %s of a date that is %s (%s) says %s, %s', (kind, certainty, checkBy, advice, status) => {
  const moment = { kind, certainty, ...days(checkBy), on: day('2026-11-30'), money: null };
  expect([messageAdvice(moment), messageStatus(moment)]).toEqual([advice, status]);
});

it.each(reminderKinds)('%s fits a thing and a phrase of WeChat’s message', (kind) => {
  const moment = { kind, certainty: 'reported' as const, on: day('2026-11-30'), money: null };
  for (const all of [days('2027-12-31'), { checkBy: day('2026-12-28'), adviseBy: null }, days('2026-12-28')])
    expect(messageAdvice({ ...moment, ...all }).length).toBeLessThanOrEqual(20);
  expect(messageStatus({ ...moment, ...days('2027-12-31') })).toMatch(/^\p{Script=Han}{1,5}$/u);
});

it.each(reminderKinds)('%s never speaks of a day that is not known, nor frightens', (kind) => {
  const moment = { kind, certainty: 'unverified' as const, ...days(null), on: day('2026-11-30'), money: null };
  for (const words of [messageAdvice(moment), messageStatus(moment)]) {
    expect(words).not.toMatch(/到那天|还有|就在今天|逾期|停发/);
  }
});

it.each(['look-7', 'look-21', 'look-49'] as const)('%s of who is not paid says to call', (kind) => {
  const moment = { kind, certainty: 'reported' as const, ...days('2026-11-20'), on: day('2026-11-30') };
  expect(messageAdvice({ ...moment, money: 'stopped' })).toBe('钱停了，先打电话问一问');
  expect(messageAdvice({ ...moment, money: 'paid' })).toBe('先查一查，没办还可以补');
});

it('what is no pension is not called 养老', () => {
  expect(schemes.map((scheme) => messageTask('妈妈', scheme))).toEqual([
    '妈妈的养老认证',
    '妈妈的养老认证',
    '妈妈的养老认证',
    '妈妈的待遇认证',
    '妈妈的待遇认证',
  ]);
});

it.each([
  ['enterprise', ['resident'], '妈妈的养老认证'],
  ['enterprise', ['survivor'], '妈妈的养老和待遇认证'],
  ['survivor', ['injury', 'enterprise'], '妈妈的养老和待遇认证'],
  ['survivor', ['injury'], '妈妈的待遇认证'],
] as const)('one visit for %s and %j is called %s', (scheme, also, words) => {
  expect(messageTask('妈妈', scheme, also)).toBe(words);
});
