import type { AccessToken } from './access-token.ts';
import type { Called, Drawn } from './call.ts';
import { sendCodes } from './send-codes.ts';

const tokenRefused = new Set([40001, 40014, 42001]);

/** Without a token nothing was asked for, whatever became of the token call. */
const notAsked = (called: Called): Called =>
  called.kind === 'unanswered' ? { kind: 'not-reached', why: `token: ${called.why}` } : called;

const ofTheAccount = new Set(['again', 'rest', 'stop-account']);

/** Of a send only what is said of the whole account stands: any other code would be taken for one of its message. */
export const notSent = (called: Called): Called => {
  const asked = notAsked(called);
  if (asked.kind !== 'answer' || ofTheAccount.has(sendCodes[asked.answer.errcode]?.class ?? '')) return asked;
  return { kind: 'not-reached', why: `token: errcode ${asked.answer.errcode}` };
};

/**
 * A refused token is replaced once; a second refusal is the operator's to mend. `without`: what it is to have got none.
 */
export const withTokenOf =
  (tokens: AccessToken) =>
  async <T extends Drawn>(
    work: (token: string) => Promise<T>,
    without: (called: Called) => Called = notAsked,
  ): Promise<T | Called> => {
    const first = await tokens.get();
    if (!first.ok) return without(first.called);
    const called = await work(first.token);
    if (called.kind !== 'answer' || !tokenRefused.has(called.answer.errcode)) return called;
    tokens.drop(first.token);
    const second = await tokens.get();
    return second.ok ? work(second.token) : without(second.called);
  };
