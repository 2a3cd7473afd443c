import { withSecret } from '../../../../server/wechat/api/app-secret.ts';
import type { Called } from '../../../../server/wechat/api/call.ts';

const answer = (errcode: number): Called => ({ kind: 'answer', answer: { errcode, errmsg: '' } });

describe('an AppSecret that is being exchanged', () => {
  it('the one that WeChat takes is asked with, whichever it is, and first the next time', async () => {
    const asked: string[] = [];
    const ask = withSecret(['new', 'old']);
    const known = (good: string) => (secret: string) => {
      asked.push(secret);
      return Promise.resolve(answer(secret === good ? 0 : 40125));
    };
    expect(await ask(known('old'))).toEqual(answer(0)); // not exchanged yet in the console
    expect(await ask(known('old'))).toEqual(answer(0));
    expect(await ask(known('new'))).toEqual(answer(0)); // now it is
    expect(await ask(known('new'))).toEqual(answer(0));
    expect(asked).toEqual(['new', 'old', 'old', 'old', 'new', 'new']);
  });

  it.each([
    ['one that is refused alone is the answer', ['only'], answer(40125), 1],
    ['what is not about the secret is the answer', ['new', 'old'], answer(45009), 1],
    ['no answer is no refusal', ['new', 'old'], { kind: 'unanswered', why: 'timeout' } as const, 1],
    ['both are refused: that is the answer', ['new', 'old'], answer(40125), 2],
  ])('%s', async (_what, secrets, called, calls) => {
    const ask = jest.fn(() => Promise.resolve(called));
    expect(await withSecret(secrets)(ask)).toEqual(called);
    expect(ask).toHaveBeenCalledTimes(calls);
  });
});
