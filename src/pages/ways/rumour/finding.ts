import { answered } from '../../../rules/message/answers/answered.ts';
import type { Answers } from '../../../rules/message/answers/questions.ts';
import { checkMessage } from '../../../rules/message/check-message.ts';
import type { Settled, Sign } from '../../../rules/message/types.ts';

/** What the page says of a message; `action` only after the two questions. */
export type Finding = { verdict: Settled; sure: boolean; signs: readonly Sign[]; action: string | null };

/** The finding, or `ask`: the words alone do not tell, and the questions are not answered yet. */
export const findingOf = (message: string, answers: Answers | null): Finding | 'ask' | null => {
  const checked = checkMessage(message);
  if (!checked.ok) return null;
  const { verdict, sure, signs, open } = checked.value;
  if (verdict !== 'unclear') return { verdict, sure, signs, action: null };
  return answers ? { ...answered(open, answers), sure: true, signs: [] } : 'ask';
};
