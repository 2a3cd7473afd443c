import type { Seen } from './abreast.ts';

/**
 * What a run has shown, as lines for whoever started it. `reached`: everyone was, and nobody more often than the run allows.
 * That says nothing when no message was left for the trouble to meet.
 */
export const verdict = (
  way: string,
  pending: number,
  seen: Seen,
  reached: boolean,
): { good: boolean; line: string } => {
  const good = reached && seen.left > 0;
  const shares = seen.shares.map((share) => `${((share / seen.taken) * 100).toFixed(1)} %`).join(', ');
  const met =
    seen.left > 0 ? `${seen.left} still to be sent then` : 'all was sent before it came, which proves nothing';
  const line = `${good ? '' : 'FAILED '}${way}, ${met}: ${pending} due, ${seen.people} people reached, ${seen.taken - seen.people} sent again of
  ${seen.calledAgain} called again; shares ${shares}; ${Math.round(seen.seconds)} s`;
  return { good, line };
};
