import type { Called } from './call.ts';

/** WeChat's codes of an AppSecret that is not, or not any more, this AppID's. */
const refusedSecret = new Set([40001, 40125]);

export type WithSecret = (ask: (secret: string) => Promise<Called>) => Promise<Called>;

/**
 * Of two AppSecrets, while one is exchanged for the other, asks with the one that WeChat took last, else with the
 * other.
 */
export const withSecret = (secrets: readonly string[]): WithSecret => {
  let [first = '', ...others] = secrets;
  return async (ask) => {
    const called = await ask(first);
    const [other] = others;
    if (called.kind !== 'answer' || !refusedSecret.has(called.answer.errcode) || other === undefined) return called;
    [first, others] = [other, [first]];
    return ask(first);
  };
};
