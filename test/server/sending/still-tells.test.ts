import { stillTells } from '../../../server/sending/still-tells.ts';
import type { Reminder, ReminderStage } from '../../../server/store/ports/reminders.ts';
import type { Called } from '../../../server/wechat/api/call.ts';
import { someReminder } from '../support/some-reminder.ts';

const answer = (errcode: number): Called => ({ kind: 'answer', answer: { errcode, errmsg: '' } });
const taken = answer(0);
const refused = answer(47003);
const unanswered: Called = { kind: 'unanswered', why: 'timeout' };

const templateId = 'T';
const held = (owner: string) => ({ owner, until: 0 });
const row = (stage: ReminderStage, calls: number, msgid: string | null = null): Reminder =>
  someReminder({ templateId, calls, msgid }, stage);

const sending = (owner: string): ReminderStage => ({ state: 'sending', lease: held(owner), templateId });
const planned: ReminderStage = { state: 'planned', notBefore: 0 };
const claimed: ReminderStage = { state: 'claimed', notBefore: 0, lease: held('other') };
const uncertain: ReminderStage = { state: 'uncertain', eventUntil: 0, templateId };
const failed: ReminderStage = { state: 'failed', templateId };
const delivered: ReminderStage = { state: 'delivered', templateId, msgid: '7' };

describe('has the answer to a message’s first call still something to say of it?', () => {
  it.each<[string, Reminder, Called, boolean]>([
    ['as the call left it: whatever it says', row(sending('us'), 1), unanswered, true],
    ['it came while another calls it again, and it had gone out', row(sending('other'), 2), taken, true],
    ['it came while another calls it again, and it had not', row(sending('other'), 2), refused, false],
    ['it came while we call it again', row(sending('us'), 2), refused, false],
    ['it waits for its event, and had gone out', row(uncertain, 1), taken, true],
    ['it waits for its event, and had not gone out', row(uncertain, 1), refused, true],
    ['it waits for its event, as long as another said', row(uncertain, 1), unanswered, false],
    ['it waits for the event of its second call', row(uncertain, 2), refused, false],
    ['it is to be called again, and had gone out', row(planned, 1), taken, true],
    ['another is about to call it again, and it had gone out', row(claimed, 1), taken, true],
    ['it is to be called again, and had been refused', row(planned, 1), refused, true],
    ['the refusal is on record already', row(planned, 0), refused, false],
    ['nobody wants it any more, and it had gone out', row({ state: 'cancelled' }, 1), taken, true],
    ['nobody wants it any more, and it had not', row({ state: 'cancelled' }, 1), refused, false],
    ['the second call was taken', row({ state: 'sent', templateId }, 2), refused, false],
    ['the event says that it arrived', row(delivered, 1, '7'), taken, false],
    ['the event says that it did not arrive', row(failed, 1, '7'), taken, false],
    ['the second call was refused, and the first was not', row(failed, 2), taken, true],
    ['the refusal ended it already', row(failed, 1), refused, false],
  ])('%s', (_what, now, called, tells) => {
    expect(stillTells(now, { owner: 'us', calls: 1, called })).toBe(tells);
  });
});
