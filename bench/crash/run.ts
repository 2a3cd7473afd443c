import { dayMs } from '../../src/rules/china-time.ts';
import type { ServiceProcess } from '../../test/server/support/service-process.ts';
import type { Engine } from './engine.ts';
import { addMum, firstDay, promisedTo, subscribe, tryToAdd } from './families.ts';
import { armEvents, type EventsOf, killAgain, killOnce, type Moment, type Point } from './kills.ts';
import type { Random } from './random.ts';
import { givenUpBy, seenBy } from './seen.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { createWorld } from './world.ts';

type Run = Verdict & {
  kills: number;
  points: Record<Point, number>;
  /** Messages whose sends were killed so often. */
  killedTwice: number;
  killedThrice: number;
  refusals: number;
  givenUp: number;
};

/** Kills in a row of the same messages, with half an hour and an hour between them. */
const chain = [31, 62] as const;

/** Where a few kills are asked for they meet one another: in sends, anywhere, and in the same messages' sends again. */
const leastAtOne = chain.length + 3;

/** Families for as many sends as are killed: some get away before each kill. */
const familiesFor = (kills: number): string[] =>
  Array.from({ length: 10 + Math.ceil(kills * 1.2) }, (_, index) => `family-${index}`);

const momentFrom = (share: number): Moment => {
  if (share < 0.3) return 'in sends';
  return share < 0.9 ? 'after some' : 'as it begins';
};

/**
 * Kills a service so many times while it plans and while it sends, and counts what every family got. `events`: what
 * becomes of WeChat's own word on a send.
 */
export const crash = async (engine: Engine, random: Random, kills: number, events: EventsOf): Promise<Run> => {
  const world = await createWorld(engine, random, 150);
  const { sandbox } = world;
  const points: Record<Point, number> = { 'plan or record': 0, claim: 0, send: 0 };
  let made = 0;
  const note = (point: Point): void => {
    points[point] += 1;
    made += 1;
  };
  const kill = async (moment: Moment, meanwhile?: (service: ServiceProcess) => void): Promise<void> =>
    note(await killOnce(world, events, moment, meanwhile));
  const count = async (where: string): Promise<number> =>
    Number((await engine.look(`SELECT count(*) AS n FROM reminders WHERE ${where}`))[0]?.n);
  /** A fourth call is the last one; killed as well, its fate would stay unknown, as documented. */
  const atTheirLast = (): Promise<number> => count("calls >= 3 AND state IN ('uncertain', 'planned')");

  try {
    sandbox.clock.move({ to: firstDay });
    const names = familiesFor(kills);
    await (await world.start()).stop(); // the tables
    for (let from = 0; made < kills / 10; from += 20)
      await kill('as it begins', (running) => tryToAdd(world, running, names.slice(from, from + 20)));
    const service = await world.start();
    for (const name of names) await addMum(world, service, name);
    await subscribe(world, names);
    const [first = ''] = names;
    const member = await addMum(world, service, first);
    const { moments } = await promisedTo(member, Date.parse(firstDay) + 40 * dayMs);
    await service.stop();

    armEvents(world, events);
    const perMoment = Math.max(leastAtOne, Math.ceil((kills - made) / moments.length));
    const played = moments.slice(0, Math.ceil((kills - made) / perMoment));
    let twice = 0;
    let thrice = 0;
    for (const at of played) {
      sandbox.clock.move({ to: new Date(at).toISOString() });
      for (let done = chain.length; done < perMoment && made < kills; done += 1) {
        await kill(done === chain.length ? 'in sends' : momentFrom(random()));
        sandbox.clock.move({
          to: new Date(sandbox.clock.now() + (engine.name === 'SQLite' ? 5_000 : 61_000)).toISOString(),
        });
      }
      for (const minutes of chain) {
        if (made >= kills || (await atTheirLast()) > 0) break;
        note(await killAgain(world, events, minutes));
      }
      sandbox.fault({ kind: 'clear' });
      if (events === 'are lost') armEvents(world, events);
      await world.settle();
      [twice, thrice] = [await count('calls >= 2'), await count('calls >= 3')];
    }
    const verdict = verdictOf(await seenBy(world, names), played);
    const [refusals, givenUp] = [world.refusals(), givenUpBy(world)];
    return { ...verdict, kills: made, points, killedTwice: twice, killedThrice: thrice, refusals, givenUp };
  } finally {
    await world.close();
  }
};
