import type { Service } from '../service.ts';
import { failsAll } from '../store/outage.ts';
import type { ReminderIn } from '../store/ports/reminders.ts';
import type { Called } from '../wechat/api/call.ts';
import type { SubscribeMessage } from '../wechat/api/client.ts';
import type { RestoreGuard } from './after-restore.ts';
import type { Answers } from './answers.ts';
import { beginSends } from './begin-send.ts';
import { claiming } from './claiming.ts';
import { inBatches } from './in-batches.ts';
import { journaledSend } from './journaled-send.ts';
import { letGo } from './let-go.ts';
import { claimedAtOnce, inOneTransaction, type SendingRules } from './sending-rules.ts';
import { type Sent, wasTaken } from './sent.ts';
import { slots } from './slots.ts';
import { tellClaims } from './tell-claims.ts';
import type { TokenBucket } from './token-bucket.ts';

type Sending = {
  service: Service;
  rules: SendingRules;
  owner: string;
  /** Rows in this process's hands. */
  own: Set<string>;
  bucket: TokenBucket;
  answers: Answers;
  heldSoFar(): number;
  maySend(): boolean;
  isOneByOne(): boolean;
  /** Tells of a failure that ends nothing. */
  tell(error: unknown): void;
};

type Claimed = ReminderIn<'claimed'>;

/**
 * Four times as many as may be called are being written down before or after their call, so that no call waits for
 * those.
 */
const lanesOf = ({ atOnce }: SendingRules): number => 5 * atOnce;

type Mode = 'one-by-one' | 'all';

/**
 * Sends what is due until nothing is or something holds the sending back. Some are claimed ahead; lanes take them, each
 * its next as soon as the last is recorded, and wait for one another where calls are made.
 */
export const sendingOfDue = ({
  service,
  rules,
  owner,
  own,
  bucket,
  answers,
  heldSoFar,
  maySend,
  isOneByOne,
  tell,
}: Sending) => {
  let made = 0;
  const claimSome = claiming(service, owner, rules, tell);
  const calls = slots(rules.atOnce);
  const most = inOneTransaction(service.store);
  const begin = inBatches(most, (claimed: readonly Claimed[]) => beginSends(service, claimed, rules), failsAll);
  /** No other call is made before what holds the sending back has learned of one that went wrong. */
  const record = async (sent: Sent): Promise<void> => {
    const recorded = answers.record(sent);
    if (wasTaken(sent)) calls.give();
    await (wasTaken(sent) ? recorded : recorded.finally(calls.give));
  };

  const mode = (): 'held' | Mode => {
    if (!maySend()) return 'held';
    return isOneByOne() ? 'one-by-one' : 'all';
  };

  const call = async (claimed: Claimed, message: SubscribeMessage): Promise<Called> => {
    const started = performance.now();
    const called = await journaledSend(service, claimed, message);
    service.metrics.observe('send_seconds', (performance.now() - started) / 1000);
    return called;
  };

  /** False: something holds the sending back by now, and it was not called. */
  const send = async (claimed: Claimed, began: Mode): Promise<boolean> => {
    if (answers.keeps(claimed.id)) return true; // another took it for left behind; it is settled by its answer
    const message = await begin(claimed);
    if (!message) return true;
    await calls.take();
    if (mode() !== began) {
      calls.give();
      return false;
    }
    made += 1;
    const opened = { openedAt: service.clock.now(), heldBefore: heldSoFar() };
    const called = await call(claimed, message).catch((error: unknown) => {
      calls.give();
      throw error;
    });
    const { id, on, personId, calls: before } = claimed;
    await record({ id, on, personId, owner, calls: before + 1, ...opened, called });
    return true;
  };

  /** The sends of one mode, to their end; true when there may be more. */
  const inMode = async (now: Mode, mayGo: RestoreGuard | null): Promise<boolean> => {
    const ahead: Claimed[] = [];
    const notCalled: Claimed[] = [];
    const failures: unknown[] = [];
    const [lanes, atOneTime] = now === 'all' ? [lanesOf(rules), claimedAtOnce(rules)] : [1, 1];
    let claiming: Promise<void> | null = null;
    let isDry = false;

    const claim = async (): Promise<void> => {
      try {
        const { claimed, looked } = await claimSome(Math.min(atOneTime, bucket.available()), mayGo);
        isDry = looked === 0;
        bucket.take(claimed.length);
        tellClaims(service, claimed);
        for (const one of claimed) own.add(one.id);
        ahead.push(...claimed);
      } catch (error) {
        failures.push(error);
      }
      claiming = null;
    };

    const take = async (): Promise<Claimed | undefined> => {
      for (;;) {
        if (failures.length > 0 || mode() !== now) return undefined;
        if (claiming === null && !isDry && ahead.length < lanes && bucket.available() > 0) claiming = claim();
        const next = ahead.shift();
        if (next || claiming === null) return next;
        await claiming;
      }
    };

    const lane = async (): Promise<void> => {
      for (let next = await take(); next; next = now === 'all' ? await take() : undefined) {
        service.pulse.beat();
        try {
          if (!(await send(next, now))) notCalled.push(next);
        } catch (error) {
          failures.push(error);
        }
        own.delete(next.id);
      }
    };

    // All to their end, also when one fails: no answer of WeChat's may come when the round is over and the store
    // closed.
    await Promise.all(Array.from({ length: lanes }, lane));
    await claiming;
    const back = [...ahead, ...notCalled];
    bucket.take(-back.length);
    for (const { id } of ahead) own.delete(id);
    await letGo(service, back).catch((error: unknown) => failures.push(error));
    const [first, ...others] = failures;
    for (const err of others) service.log.error({ err }, 'one more send of this round failed');
    if (first !== undefined) throw first;
    return !isDry && bucket.available() > 0;
  };

  /** Gives how many calls it made. */
  return async (mayGo: RestoreGuard | null): Promise<number> => {
    made = 0;
    for (let now = mode(); now !== 'held'; now = mode()) if (!(await inMode(now, mayGo))) break;
    return made;
  };
};
