import type { World } from './world.ts';

export type Verdict = {
  messages: number;
  lost: number;
  /** Messages that a family got once more than promised. */
  repeats: number;
  /** Second and further calls that the database counts: each one a possible repeat. */
  counted: number;
  /** Families with more repeats than the calls that were counted for them. */
  uncounted: number;
  /** Events that WeChat gave up to tell, as no service was up for too long: more than the kills are then at fault. */
  givenUp: number;
};

const callsByPerson = `SELECT p.openid AS openid, sum(r.calls - 1) AS more FROM reminders AS r
  JOIN people AS p ON p.id = r.person_id WHERE r.calls > 1 GROUP BY p.openid`;

/** The sandbox's inbox against what was promised: it counts, not the service. */
export const verdictOf = async (world: World, names: readonly string[], promised: number): Promise<Verdict> => {
  const { sandbox, engine } = world;
  const more = new Map((await engine.look(callsByPerson)).map((row) => [String(row.openid), Number(row.more)]));
  const givenUp = sandbox.pushes().filter(({ outcome }) => outcome === 'given-up').length;
  const verdict: Verdict = { messages: 0, lost: 0, repeats: 0, counted: 0, uncounted: 0, givenUp };
  for (const name of names) {
    const got = sandbox.inbox(name).length;
    const calls = more.get(sandbox.openid(name)) ?? 0;
    verdict.messages += got;
    verdict.lost += Math.max(0, promised - got);
    verdict.repeats += Math.max(0, got - promised);
    verdict.counted += calls;
    if (got - promised > calls) verdict.uncounted += 1;
  }
  return verdict;
};
