import { routes } from '../../../routes/routes.ts';
import { nextQuestion } from '../../../rules/choose/next-question.ts';
import {
  bodies,
  moneys,
  phones,
  type Question,
  questions,
  type Situation,
  wheres,
} from '../../../rules/choose/types.ts';
import { type Params, publicQuery, type Whom, whomQuery } from '../../../whom/whom.ts';
import { schemeFrom } from '../../../words/scheme-words.ts';

const oneOf = <T extends string>(known: readonly T[], text: string | undefined): T | null =>
  known.find((value) => value === text) ?? null;

/** The answers an address carries; what is unknown is asked again. */
export const situationOf = (params: Params, whom: Whom): Situation => ({
  region: whom.region?.code ?? null,
  scheme: params.scheme === 'unknown' ? 'unknown' : (schemeFrom(params.scheme) ?? whom.scheme),
  where: oneOf(wheres, params.where),
  body: oneOf(bodies, params.body),
  phone: oneOf(phones, params.phone),
  money: oneOf(moneys, params.money),
});

type Screen = Question | 'region' | 'result';

/** `ask` opens one question again; without it the first open one, then the place, then the answer. */
export function screenFor(params: Params, situation: Situation): Screen {
  const asked = oneOf([...questions, 'region'], params.ask);
  return asked ?? nextQuestion(situation) ?? (situation.region ? 'result' : 'region');
}

/** Opened, not led to by an answer. */
export const saysNothingYet = (params: Params): boolean =>
  !params.ask && questions.every((one) => one === 'scheme' || !params[one]);

const answersOf = ({ scheme, where, body, phone, money }: Situation) => ({
  scheme: scheme ?? undefined,
  where: where ?? undefined,
  body: body ?? undefined,
  phone: phone ?? undefined,
  money: money ?? undefined,
});

/** The page again with its answers and `change`; a tap backwards then finds the question as it was. */
export const answeredUrl = (whom: Whom, situation: Situation, change: Parameters<typeof routes.choose>[0] = {}) =>
  routes.choose({ ...whomQuery(whom), ...answersOf(situation), ...change });

export const cardPath = (whom: Whom, situation: Situation) =>
  routes.choose({ ...publicQuery(whom), ...answersOf(situation) });

/** Which question of how many; a scheme known from the start is not asked, so not counted. */
export function progressOf(question: Question, situation: Situation): { at: number; of: number } {
  const run = questions.filter(
    (one) =>
      one === question ||
      !((one === 'phone' && situation.body === 'cannot') || (one === 'scheme' && situation.scheme !== null)),
  );
  return { at: run.indexOf(question) + 1, of: run.length };
}
