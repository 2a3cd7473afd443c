import { answered } from '../../../rules/message/answers/answered.ts';
import type { Answers } from '../../../rules/message/answers/questions.ts';
import { checkMessage } from '../../../rules/message/check-message.ts';
import type { Settled, Sign } from '../../../rules/message/types.ts';

/**
 * What the page says of a message. `why` and `action` follow from the two answers; `before`: the signs made the words
 * seem something else, until the answers; `askable`: answers, or other ones, may confirm it or take it back.
 */
export type Finding = {
  verdict: Settled;
  sure: boolean;
  signs: readonly Sign[];
  before: boolean;
  why: string | null;
  action: string | null;
  askable: boolean;
};

/** The finding, or `ask`: the words alone do not tell, and the questions are not answered yet. */
export const findingOf = (message: string, answers: Answers | null): Finding | 'ask' | null => {
  const checked = checkMessage(message);
  if (!checked.ok) return null;
  const { verdict, sure, firm, signs, open } = checked.value;
  if (!answers || firm)
    return verdict === 'unclear'
      ? 'ask'
      : { verdict, sure, signs, before: false, why: null, action: null, askable: !firm };
  const settled = answered(open, answers);
  const before = settled.verdict !== verdict;
  return { ...settled, sure: true, signs: sure || before ? signs : [], before, askable: true };
};
