import type { Certainty } from '../../../src/rules/book/cycles-schema.ts';
import { messageAdvice, messageStatus, messageTask } from '../../../src/rules/reminders/message-words.ts';
import { type ReminderKind, reminderKinds } from '../../../src/rules/reminders/types.ts';
import { schemes } from '../../../src/rules/vocabulary.ts';

type Case = [ReminderKind, Certainty | null, string | null, advice: string, status: string];

it.each<Case>([
  ['check-14', 'reported', '2026-12-14', '还有 14 天，先查查办没办', '该办了'],
  ['check-14', 'official-text', '2026-12-14', '还有 14 天，先查查办没办', '该办了'],
  ['check-14', 'unverified', '2026-12-14', '先查查办没办，点开看', '该查了'],
  ['check-14', null, '2026-12-14', '先查查办没办，点开看', '该查了'],
  ['check-3', 'reported', '2026-11-30', '先查查办没办，点开看', '该查了'],
  ['check-3', 'reported', null, '先查查上次是哪天办的', '该查了'],
  ['after-7', 'reported', '2026-11-23', '先查一查，没办还可以补', '查一查'],
  ['after-7', 'unverified', '2026-11-23', '先查一查，没办还可以补', '查一查'],
  ['result', 'reported', '2026-12-14', '看看认证记录里有没有', '看结果'],
  ['yearly', 'unverified', null, '先查查上次是哪天办的', '查一查'],
])('on 11月30日 %s of a date that is %s (%s) says %s, %s', (kind, certainty, checkBy, advice, status) => {
  const moment = { kind, certainty, checkBy, on: '2026-11-30' };
  expect([messageAdvice(moment), messageStatus(moment)]).toEqual([advice, status]);
});

it.each(reminderKinds)('%s fits a thing and a phrase of WeChat’s message', (kind) => {
  const moment = { kind, certainty: 'reported' as const, checkBy: '2027-12-31', on: '2026-11-30' };
  expect(messageAdvice(moment).length).toBeLessThanOrEqual(20);
  expect(messageStatus(moment)).toMatch(/^\p{Script=Han}{1,5}$/u);
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
