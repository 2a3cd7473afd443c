import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceProcess } from '../../test/server/support/service-process.ts';
import type { World } from './world.ts';

/** Where a service was when it was killed, by what it left in the database. */
export type Point = 'plan or record' | 'claim' | 'send';

export type EventsOf = 'arrive' | 'are lost';

const many = 1_000_000;

/** What a fault holds back of WeChat's events stays so, also after `clear`. */
export const armEvents = ({ sandbox }: World, events: EventsOf): void => {
  sandbox.fault({ on: 'sent', kind: events === 'arrive' ? 'delayed' : 'lost', times: many });
};

/** Whatever is being sent hangs, before WeChat took it or after. */
const hangSends = ({ sandbox, random }: World): void => {
  const kind = random() < 0.5 ? 'timeout-before' : 'timeout-after';
  sandbox.fault({ on: 'send', kind, times: many });
};

const statesOf = async ({ engine }: World): Promise<Set<string>> => {
  const rows = await engine.look('SELECT DISTINCT state FROM reminders');
  return new Set(rows.map(({ state }) => String(state)));
};

const pointOf = async (world: World): Promise<Point> => {
  const states = await statesOf(world);
  if (states.has('sending')) return 'send';
  return states.has('claimed') ? 'claim' : 'plan or record';
};

const patienceMs = 4000;

/** Settles when so many more messages have reached their people, or when that takes too long. */
const messagesTaken = ({ sandbox }: World, count: number): Promise<void> =>
  new Promise((done) => {
    const wanted = sandbox.inbox().length + count;
    const end = (): void => {
      clearTimeout(timer);
      stop();
      done();
    };
    const stop = sandbox.subscribe(() => {
      if (sandbox.inbox().length >= wanted) end();
    });
    const timer = setTimeout(end, patienceMs);
  });

const sendUnderWay = async (world: World): Promise<void> => {
  const from = performance.now();
  while (performance.now() - from < patienceMs && !(await statesOf(world)).has('sending')) await pause(20);
};

/** In the middle of sends; after some messages; or at whatever it does as it begins. */
export type Moment = 'in sends' | 'after some' | 'as it begins';

const comesTo = (world: World, moment: Moment): Promise<void> => {
  if (moment === 'in sends') return sendUnderWay(world);
  return moment === 'after some'
    ? messagesTaken(world, 1 + Math.floor(world.random() * 10))
    : pause(world.random() * 400);
};

/** Starts a service, lets the events go that it missed, and kills it. Gives where it was. */
export const killOnce = async (
  world: World,
  events: EventsOf,
  moment: Moment,
  meanwhile: (service: ServiceProcess) => void = () => undefined,
): Promise<Point> => {
  const { sandbox } = world;
  sandbox.fault({ kind: 'clear' });
  armEvents(world, events);
  if (moment === 'in sends') hangSends(world);
  const service = await world.start();
  const come = comesTo(world, moment);
  sandbox.releaseEvents();
  meanwhile(service);
  await come;
  await pause(world.random() * 40);
  await service.kill();
  const point = await pointOf(world);
  sandbox.fault({ kind: 'clear' });
  armEvents(world, events);
  return point;
};
