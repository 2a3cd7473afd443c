import { truthfulAnswers } from '../../../tools/messages/answers.ts';

it.each([
  ['sms-forged-plain', 'sms'],
  ['sms-of-many-cities', 'sms'],
  ['short-sms', 'sms'],
  ['township-letters', 'sms'],
  ['plain-service-calls', 'phone'],
  ['call-transcripts', 'phone'],
  ['court-and-police-callers', 'phone'],
  ['hotline-fake-bureau', 'phone'],
  ['robocall', 'phone'],
  ['phone-young-rage', 'group'],
  ['flattery-letters', 'group'],
] as const)('what the voice %s says came by %s', (voice, from) => {
  expect(truthfulAnswers({ voice, kind: 'fee', text: '交二十', line: 1 }).from).toBe(from);
});
