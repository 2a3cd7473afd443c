import { isSecond } from '../../../server/sending/tell-outcome.ts';
import type { Called } from '../../../server/wechat/api/call.ts';

const taken = (more: object): Called => ({ kind: 'answer', answer: { errcode: 0, errmsg: 'ok', ...more } });

describe('does an answer speak of another message than the event that was quicker?', () => {
  it.each<[string, string | null, Called, boolean]>([
    ['the same name: the same message', '7', taken({ msgid: 7 }), false],
    ['another name: a second message', '7', taken({ msgid: 8 }), true],
    ['taken without a name: nobody knows, no credit is spent for it', '7', taken({}), false],
    ['no event was quicker', null, taken({ msgid: 7 }), false],
    ['refused', '7', { kind: 'answer', answer: { errcode: 43101, errmsg: '' } }, false],
    ['no answer', '7', { kind: 'unanswered', why: 'timeout' }, false],
  ])('%s', (_what, msgid, called, second) => expect(isSecond({ msgid }, called)).toBe(second));
});
