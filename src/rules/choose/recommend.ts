import { ok, type Result } from '../result.ts';
import { byPlace } from './by-place.ts';
import { answered, nextQuestion } from './next-question.ts';
import { orderFor } from './orders.ts';
import { changesFor } from './place-changes.ts';
import { readSituation } from './read-situation.ts';
import { reasonIn } from './reason-in.ts';
import { reasonOut } from './reason-out.ts';
import { type Recommendation, type Situation, wayIds } from './types.ts';

/**
 * Which ways fit this family, best first, each with what speaks for it, and every other way with what ruled it out.
 * While a question is open, only that question. 先查一查 (`last-time`) is no way: a page always says it first.
 * Reasons may hold `{who}`. An unknown region or answer is the error of its field.
 */
export const recommend = (situation: Situation): Result<Recommendation> => {
  const read = readSituation(situation);
  if (!read.ok) return read;
  const answers = answered(read.value);
  if (!answers) return ok({ next: nextQuestion(read.value), ways: [], out: [] });
  const changes = changesFor(answers);
  const order = byPlace(orderFor(answers), changes);
  return ok({
    next: null,
    ways: order.map((flow) => ({ flow, ...reasonIn(flow, answers, changes) })),
    out: wayIds.filter((flow) => !order.includes(flow)).map((flow) => ({ flow, ...reasonOut(flow, answers, changes) })),
  });
};
