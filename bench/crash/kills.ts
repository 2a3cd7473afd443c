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

const armAnew = (world: World, events: EventsOf): void => {
  world.sandbox.fault({ kind: 'clear' });
  armEvents(world, events);
};

/** What is sent to somebody hangs, before WeChat took it or after. Were the probe to hang as well, nothing would be sent. */
const hangSends = ({ sandbox, random }: World): void => {
  const kind = random() < 0.5 ? 'timeout-before' : 'timeout-after';
  sandbox.fault({ on: 'message', kind, times: many });
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

const killAt = async (world: World, events: EventsOf, service: ServiceProcess): Promise<Point> => {
  await pause(world.random() * 40);
  await service.kill();
  const point = await pointOf(world);
  armAnew(world, events);
  return point;
};

/** Starts a service, lets the events go that it missed, and kills it, may be while it takes them. Gives where it was. */
export const killOnce = async (
  world: World,
  events: EventsOf,
  moment: Moment,
  meanwhile: (service: ServiceProcess) => void = () => undefined,
): Promise<Point> => {
  armAnew(world, events);
  if (moment === 'in sends') hangSends(world);
  const service = await world.start();
  const come = comesTo(world, moment);
  world.sandbox.releaseEvents();
  meanwhile(service);
  await come;
  return killAt(world, events, service);
};

const waitedOut = async ({ engine, sandbox }: World): Promise<void> => {
  const from = performance.now();
  const left = `SELECT 1 FROM reminders WHERE state = 'uncertain' AND lease_until <= ${sandbox.clock.now()}`;
  while (performance.now() - from < patienceMs && (await engine.look(left)).length > 0) await pause(20);
};

/**
 * Kills it in the sends that it tries once more because no event came for so long: WeChat's events are all in before, since
 * what it took half an hour ago it has long told of.
 */
export const killAgain = async (world: World, events: EventsOf, minutes: number): Promise<Point> => {
  const { sandbox } = world;
  armAnew(world, events);
  const service = await world.start();
  sandbox.releaseEvents();
  await sandbox.idle();
  hangSends(world);
  sandbox.clock.move({ to: new Date(sandbox.clock.now() + minutes * 60_000).toISOString() });
  await waitedOut(world);
  await sendUnderWay(world);
  return killAt(world, events, service);
};
