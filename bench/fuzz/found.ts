import { knownFields } from './askable.ts';
import { pushFields } from './pushes.ts';
import { createTried, type Tried } from './tried.ts';

export type Found = {
  /** Fields of the contract and of the operator's commands, as far as a look at them; of pushes. */
  tried: Tried;
  pushed: Tried;
  asked: number;
  answers: Map<number, number>;
  /** Requests answered with a failure of ours, the first of each kind. */
  failures: string[];
  /** Requests that held the processor for longer than 100 ms. */
  stalls: string[];
  /** Requests that took longer than 3 s by the clock. */
  slow: string[];
  slowestMs: number;
  /** Answers and lines of the log with an openid, a token, a session_key or a secret of the operator's. */
  leaks: string[];
};

export const nothingYet = (): Found => ({
  tried: createTried(knownFields),
  pushed: createTried(pushFields),
  asked: 0,
  answers: new Map(),
  failures: [],
  stalls: [],
  slow: [],
  slowestMs: 0,
  leaks: [],
});
