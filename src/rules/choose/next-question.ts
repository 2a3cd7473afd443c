import type { Answered, Question, Situation } from './types.ts';
import { questions } from './types.ts';

const asked = (question: Question, situation: Situation): boolean =>
  question !== 'phone' || situation.body !== 'cannot';

/** The first question without an answer; who holds the phone does not matter for one who cannot blink. */
export const nextQuestion = (situation: Situation): Question | null =>
  questions.find((question) => situation[question] === null && asked(question, situation)) ?? null;

/** The situation with every question that counts answered; null while one is open. */
export const answered = (situation: Situation): Answered | null => {
  const { region, scheme, where, body, money } = situation;
  const phone = body === 'cannot' ? null : situation.phone;
  if (scheme === null || where === null || body === null || money === null) return null;
  if (body !== 'cannot' && phone === null) return null;
  return { region, scheme, where, body, phone, money };
};
