import { randomUUID } from 'node:crypto';
import { createChores } from '../chores.ts';
import { createMonthCloser } from '../counting/close-months.ts';
import type { Service } from '../service.ts';
import { failsAll } from '../store/outage.ts';
import { afterRestore, type RestoreGuard } from './after-restore.ts';
import { answersOf } from './answers.ts';
import { createBrakes } from './brakes.ts';
import { createBreaker } from './breaker.ts';
import { dropOld, renewParts } from './drop-old.ts';
import { gaugesOfTemplate } from './gauges-of-template.ts';
import { everyTenMinutes, onceADay, onceDoneADay, onceInAll } from './once-a-day.ts';
import { dayPlanner } from './plan-the-day.ts';
import { createProbe } from './probe.ts';
import { recover, recoverAll, type Tries } from './recover.ts';
import { sendingOfDue } from './send-due.ts';
import { defaultSendingRules, isSendingTime, type SendingRules } from './sending-rules.ts';
import { takeBack } from './take-back.ts';
import { templateLook } from './template-look.ts';
import { tokenBucket } from './token-bucket.ts';
import { endWaitsAhead } from './waits-ahead.ts';

export type Sender = {
  /** To be called once, before the first tick. `cameBack`: the data was brought back from a backup. */
  start(cameBack?: boolean): Promise<void>;
  /**
   * Does all there is to do now and settles when it is done. Upkeep that fails in it keeps no message back. Once
   * `isEnding`, no further call is made: where WeChat is slow a round lasts for as long as anything is due.
   */
  tick(isEnding?: () => boolean): Promise<void>;
  /** No upkeep of the ticks fails, and every answer is on record. */
  isWell(): boolean;
  /** Nothing is left to do but what time or somebody's doing brings. */
  mayRest(): boolean;
  /**
   * After the last tick: a last try to write down the answers that the database did not take. Throws when some are
   * left.
   */
  end(): Promise<void>;
};

const senderStates = [
  'checking',
  'sending',
  'one-by-one',
  'resting',
  'in-doubt',
  'night',
  'paused',
  'unfit-template',
] as const;
export type SenderState = (typeof senderStates)[number];

export const createSender = (service: Service, rules: SendingRules = defaultSendingRules): Sender => {
  const owner = randomUUID();
  const own = new Set<string>();
  const brakes = createBrakes(service.clock);
  const breaker = createBreaker();
  const months = createMonthCloser(service);
  const answers = answersOf(service, { brakes, breaker }, rules);
  const bucket = tokenBucket(rules.perMinute, service.clock);
  const lookAtTemplate = templateLook(service);
  const probe = createProbe(service, brakes, bucket);

  const chores = createChores(service);
  const planTheDay = dayPlanner(service, chores.tell);
  const dropTheOld = onceADay(service.clock, () => dropOld(service));
  const renewTheParts = onceDoneADay(service.clock, () => renewParts(service));
  const endWaits = everyTenMinutes(service.clock, () => endWaitsAhead(service, rules));
  const takeBackAtStart = onceInAll(() => takeBack(service));
  const pruneTheJournal = onceADay(service.clock, service.journal.prune);

  let mayGo: RestoreGuard | null = null;
  let isMoreToSend = false;
  /** As the last look found it. */
  let isPaused = false;
  let isToEnd = (): boolean => false;

  /** One read, where nothing has to be done. */
  const look = async (): Promise<{ hasLeaseEnded: boolean; isAnyDue: boolean }> => {
    const now = service.clock.now();
    return service.store.snapshot(async (tx) => {
      isPaused = await tx.pauses.isPaused(service.planning.templateId);
      return {
        hasLeaseEnded: await tx.reminders.hasAnyLeaseEnded(now),
        isAnyDue: !isPaused && (await tx.reminders.isAnyDue(now)),
      };
    });
  };

  const isOwn = (id: string): boolean => own.has(id) || answers.keeps(id);

  const takeUp = async (tries: Tries): Promise<void> => {
    const now = service.clock.now();
    const done = await recover(service.store, now, rules, isOwn, tries);
    if (done.uncertain > 0) service.log.warn({ count: done.uncertain }, 'sends were left behind without an answer');
    if (done.again > 0) service.log.warn({ count: done.again }, 'no sent event came: trying once more');
    for (const { id, calls } of done.unknown)
      service.alarm('reminder-lost', { reminder: id, why: `calls without an answer: ${calls}` });
    if (done.failures.length > 0) throw done.failures[0];
  };

  /** One answer that alone cannot be written ends no round, and is tried again as upkeep is. */
  const writeAnswers = async (): Promise<void> => {
    const ofAll: unknown[] = [];
    await chores.attempt('answers', async () => {
      try {
        await answers.writeKept();
      } catch (error) {
        if (!failsAll(error)) throw error;
        ofAll.push(error);
      }
    });
    if (ofAll.length > 0) throw ofAll[0];
  };

  const maySend = (): boolean =>
    !isToEnd() &&
    isSendingTime(service.clock.now(), rules) &&
    answers.kept() < rules.atOnce &&
    !brakes.inDoubt() &&
    !brakes.isResting() &&
    service.templates.state() === 'fits';

  /** Of WeChat's answer sending waits, not of the operator's mending. */
  const isAsking = (): boolean => brakes.inDoubt() && service.templates.state() !== 'does-not-fit';

  const isOneByOne = (): boolean => brakes.isTrying() || breaker.isTripped();

  const doing = (): SenderState => {
    if (service.pulse.state() === 'checking') return 'checking';
    if (service.templates.state() === 'does-not-fit') return 'unfit-template';
    if (isPaused) return 'paused';
    if (brakes.isResting()) return 'resting';
    if (brakes.inDoubt()) return 'in-doubt';
    if (!isSendingTime(service.clock.now(), rules)) return 'night';
    return isOneByOne() ? 'one-by-one' : 'sending';
  };
  let lastGoodRound: number | null = null;
  service.metrics.gauge('sender', () =>
    senderStates.map((state) => ({ labels: { state }, value: Number(state === doing()) })),
  );
  gaugesOfTemplate(service, breaker);
  service.metrics.gauge('last_good_round_timestamp_seconds', () =>
    lastGoodRound === null ? [] : [{ value: lastGoodRound / 1000 }],
  );

  const { heldSoFar } = brakes;
  const { tell } = chores;
  const sendDue = sendingOfDue({ service, rules, owner, own, bucket, answers, heldSoFar, maySend, isOneByOne, tell });

  return {
    isWell: () => chores.areWell() && answers.kept() === 0,
    mayRest: () => !isMoreToSend && !isAsking() && !months.isCounting(),
    start: async (cameBack = false) => {
      mayGo = await afterRestore(service, cameBack);
      if (!service.store.soleOwner) return;
      const now = service.clock.now();
      const { count, failures } = await recoverAll(service.store, now, rules);
      if (count > 0) service.log.warn({ count }, 'took up sends that the last run left behind');
      for (const error of failures) chores.tell(error);
    },
    end: answers.writeKept,
    tick: async (isEnding = () => false) => {
      isToEnd = isEnding;
      await writeAnswers();
      await lookAtTemplate();
      await chores.attempt('waits ahead', endWaits);
      const before = service.store.written();
      const { hasLeaseEnded, isAnyDue } = await look();
      if (hasLeaseEnded && maySend()) brakes.askAnew();
      await probe();
      const most = isOneByOne() || brakes.inDoubt() ? 0 : Number.POSITIVE_INFINITY;
      await chores.attempt('take up', async () => (hasLeaseEnded ? takeUp({ most, last: true }) : undefined));
      await chores.attempt('take back', takeBackAtStart);
      await chores.attempt('events', service.eventWatch.look);
      await chores.attempt('drop', dropTheOld);
      await chores.attempt('parts', renewTheParts);
      await chores.attempt('prune', pruneTheJournal);
      await chores.attempt('plan', planTheDay);
      await chores.attempt('count', months.step);
      // What was written since the look may have made something due.
      const mayBeDue = () => isAnyDue || service.store.written() > before;
      const called = mayBeDue() ? await sendDue(mayGo) : 0;
      // Nothing new was due that could have shown whether sends work: one of unknown fate has to.
      if (called === 0 && isOneByOne() && maySend() && mayBeDue()) {
        await chores.attempt('take up', () => takeUp({ most: 1, last: !brakes.isSuspect() }));
        await sendDue(mayGo);
      }
      isMoreToSend = isAnyDue && maySend();
      lastGoodRound = service.clock.now();
    },
  };
};
