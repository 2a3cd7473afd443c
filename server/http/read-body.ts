import * as v from 'valibot';
import { done, type Outcome, refused } from '../outcome.ts';

/** Reads a body by its schema; a misfit is told with its field and what was expected there, never with what was sent. */
export const readBody = <S extends v.GenericSchema>(schema: S, body: unknown): Outcome<v.InferOutput<S>> => {
  const read = v.safeParse(schema, body, { abortEarly: true });
  if (read.success) return done(read.output);
  const [issue] = read.issues;
  const expected = issue.expected ?? (issue.type === 'check' ? issue.message : issue.type);
  return refused('malformed-body', { field: v.getDotPath(issue) ?? 'body', expected });
};
