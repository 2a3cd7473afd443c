import { type CalledRow, outcomeOf, type SendOutcome, wasCalled } from '../../../server/sending/outcome-of.ts';
import { defaultSendingRules } from '../../../server/sending/sending-rules.ts';
import type { ReminderFacts } from '../../../server/store/ports/reminders.ts';
import type { Called } from '../../../server/wechat/api/call.ts';
import { sendCodes } from '../../../server/wechat/api/send-codes.ts';
import { someReminder } from '../support/some-reminder.ts';

const now = Date.parse('2026-11-30T01:00:00Z');
const second = 1000;
const minute = 60 * second;
const lease = { owner: 'a process', until: now + minute };

const row = (change: Partial<ReminderFacts> = {}): CalledRow => {
  const sending = someReminder({ calls: 1, ...change }, { state: 'sending', lease, templateId: 't' });
  if (!wasCalled(sending)) throw new Error('a template is named');
  return sending;
};
const answer = (errcode: number, more: object = {}): Called => ({
  kind: 'answer',
  answer: { errcode, errmsg: '', ...more },
});
const ask = (called: Called, of = row()): SendOutcome => outcomeOf(of, called, now, defaultSendingRules);

/** What an outcome asks for besides its row. */
const nothing = { alarm: null, spend: false, refusedByPerson: false, fault: null, restMs: 0, doubt: false };

describe('what a call’s outcome makes of a message', () => {
  it('taken: it is sent, under WeChat’s name for it, and its credit is spent', () => {
    const { row: next, ...rest } = ask(answer(0, { msgid: '1988810812324364291' }));
    expect(next).toMatchObject({ state: 'sent', msgid: '1988810812324364291', code: 0, calls: 1, templateId: 't' });
    expect(rest).toEqual({ ...nothing, label: 'sent', spend: true });
  });

  it('taken without a name: it is sent all the same', () => {
    expect(ask(answer(0)).row).toMatchObject({ state: 'sent', msgid: null });
  });

  it('never reached WeChat: the call does not count, it is tried later, and the line is in doubt', () => {
    const { row: next, ...rest } = ask({ kind: 'not-reached', why: 'ECONNREFUSED' }, row({ code: 45011, refusals: 1 }));
    expect(next).toMatchObject({ state: 'planned', calls: 0, refusals: 2, notBefore: now + minute, code: 45011 });
    expect(rest).toEqual({ ...nothing, label: 'again', alarm: 'wechat-silent', doubt: true });
  });

  it('has no answer: it is uncertain, the call counts, and its event is waited for half an hour', () => {
    const { row: next, ...rest } = ask({ kind: 'unanswered', why: 'timeout' });
    expect(next).toMatchObject({ state: 'uncertain', eventUntil: now + 30 * minute, calls: 1 });
    expect(rest).toEqual({ ...nothing, label: 'uncertain', alarm: 'wechat-silent', doubt: true });
  });

  const again = { ...nothing, label: 'again' };
  it.each<[number, string, number, object]>([
    [-1, 'WeChat is busy: half a minute', 30 * second, again],
    [45011, 'too many a minute: a minute, in which nothing else is sent', minute, { ...again, restMs: minute }],
    [43108, 'two at a time to one person: five seconds', 5 * second, again],
    [
      45009,
      'the day’s quota: all rests for half an hour',
      0,
      { ...again, alarm: 'quota-reached', restMs: 30 * minute },
    ],
    [
      40037,
      'the template is wrong: all rests for an hour',
      0,
      { ...again, alarm: 'template-stopped', restMs: 60 * minute },
    ],
    [40001, 'our credential is refused: ten minutes', 0, { ...again, alarm: 'wechat-refuses-us', restMs: 10 * minute }],
  ])('code %i: %s', (code, _what, wait, asked) => {
    const { row: next, ...rest } = ask(answer(code));
    expect(next).toMatchObject({ state: 'planned', notBefore: now + wait, calls: 0, refusals: 1, code });
    expect(rest).toEqual(asked);
  });

  it('each time that WeChat is busy the wait is doubled', () => {
    expect(ask(answer(-1), row({ refusals: 3 })).row).toMatchObject({ notBefore: now + 240 * second, refusals: 4 });
  });

  it('43101 at the first call: it has failed, takes its one credit, and the person’s pool is doubtful', () => {
    const { row: next, ...rest } = ask(answer(43101));
    expect(next).toMatchObject({ state: 'failed', code: 43101, spent: false });
    expect(rest).toEqual({ ...nothing, label: 'refused', spend: true, refusedByPerson: true });
  });

  it('43101 after a call without an answer: that one had gone out, and nothing is doubtful', () => {
    const { row: next, ...rest } = ask(answer(43101), row({ calls: 2, code: -1, msgid: null }));
    expect(next).toMatchObject({ state: 'sent', code: null, calls: 2 });
    expect(rest).toEqual({ ...nothing, label: 'gone-out', spend: true });
  });

  it.each([
    [47003, 'message-refused'],
    [99999, 'unknown-code'],
  ])('code %i: it is never tried again, and the operator is told: %s', (code, alarm) => {
    const { row: next, ...rest } = ask(answer(code));
    expect(next).toMatchObject({ state: 'failed', code, calls: 1 });
    expect(rest).toEqual({ ...nothing, label: 'failed', alarm, fault: code });
  });

  it.each([47003, 45168, 41028, 40003, 99999])(
    'code %i, and the ones before it were refused for the same: it waits, and the template rests an hour',
    (code) => {
      const { row: next, ...rest } = outcomeOf(row(), answer(code), now, defaultSendingRules, (of) => of === code);
      expect(next).toMatchObject({ state: 'planned', notBefore: now, calls: 0, refusals: 1, code });
      const stopped = { alarm: 'template-stopped', fault: code, restMs: 60 * minute };
      expect(rest).toEqual({ ...nothing, label: 'again', ...stopped });
    },
  );

  it.each([
    [1, 30],
    [2, 60],
    [3, 120],
    [4, 240],
    [9, 240],
  ])('after %i calls without an answer its event is waited for %i minutes', (calls, minutes) => {
    const { row: next } = ask({ kind: 'unanswered', why: 'timeout' }, row({ calls }));
    expect(next).toMatchObject({ state: 'uncertain', eventUntil: now + minutes * minute });
  });

  it('each time that two met at one person the wait is doubled, to an hour at most', () => {
    expect(ask(answer(43108), row({ refusals: 3 })).row).toMatchObject({ notBefore: now + 40 * second });
    expect(ask(answer(43108), row({ refusals: 30 })).row).toMatchObject({ notBefore: now + 60 * minute });
  });

  it.each(Object.entries(sendCodes))('code %s leaves the message planned, sent or failed, never in hand', (code) => {
    expect(['planned', 'failed']).toContain(ask(answer(Number(code))).row.state);
  });
});

it('a message without a template was never called', () => {
  expect(wasCalled(someReminder())).toBe(false);
});
