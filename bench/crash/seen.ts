import type { Family } from './verdict.ts';
import type { World } from './world.ts';

const calledAgain = `SELECT p.openid AS openid, r.at AS moment, sum(r.calls - 1) AS more FROM reminders AS r
  JOIN people AS p ON p.id = r.person_id WHERE r.calls > 1 GROUP BY p.openid, r.at`;

/** What each family got, by the sandbox's inboxes: they count, not the service. */
export const seenBy = async ({ sandbox, engine }: World, names: readonly string[]): Promise<Family[]> => {
  const rows = await engine.look(calledAgain);
  return names.map((name) => {
    const own = rows.filter(({ openid }) => openid === sandbox.openid(name));
    return {
      inbox: sandbox.inbox(name).map(({ at, fields }) => ({
        at: Date.parse(at),
        words: fields.map(({ value }) => value).join('\n'),
      })),
      calledAgain: new Map(own.map(({ moment, more }) => [Number(moment), Number(more)])),
    };
  });
};

/** Events that WeChat gave up to tell, as no service was up for too long: more than the kills are then at fault. */
export const givenUpBy = ({ sandbox }: World): number =>
  sandbox.pushes().filter(({ outcome }) => outcome === 'given-up').length;
