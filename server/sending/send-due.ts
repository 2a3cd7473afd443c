import type { Service } from '../service.ts';
import { outageOf } from '../store/outage.ts';
import type { ReminderIn } from '../store/ports/reminders.ts';
import type { RestoreGuard } from './after-restore.ts';
import { beginSends } from './begin-send.ts';
import { claimDue } from './claim-due.ts';
import { inBatches } from './in-batches.ts';
import { journaledSend } from './journaled-send.ts';
import { letGo } from './let-go.ts';
import { type HeldBy, recordSends, type Sent, wasTaken } from './record-send.ts';
import { claimedAtOnce, type SendingRules } from './sending-rules.ts';
import { tellClaims } from './tell-claims.ts';
import type { TokenBucket } from './token-bucket.ts';

type Sending = {
  service: Service;
  rules: SendingRules;
  owner: string;
  /** Rows in this process's hands. */
  own: Set<string>;
  bucket: TokenBucket;
  held: HeldBy;
  maySend(): boolean;
  isOneByOne(): boolean;
};

type Claimed = ReminderIn<'claimed'>;

/** Sends in one transaction: so few that a request that comes meanwhile does not wait for long. */
const together = 16;

const isOutage = (reason: unknown): boolean => outageOf(reason) !== null;

/**
 * Sends what is due until nothing is or something holds the sending back. Some are claimed ahead; as many lanes as calls may
 * be made at one time take them, each its next as soon as the last is recorded.
 */
export const sendingOfDue = ({ service, rules, owner, own, bucket, held, maySend, isOneByOne }: Sending) => {
  const begin = inBatches(together, (claimed: readonly Claimed[]) => beginSends(service, claimed, rules), isOutage);
  const recordTaken = inBatches(
    together,
    async (sent: readonly Sent[]) => {
      await recordSends(service, held, rules, sent);
      return sent;
    },
    isOutage,
  );
  const record = (sent: Sent): Promise<unknown> =>
    wasTaken(sent) ? recordTaken(sent) : recordSends(service, held, rules, [sent]);

  const send = async (claimed: Claimed): Promise<void> => {
    const message = await begin(claimed);
    if (!message) return;
    const openedAt = service.clock.now();
    const started = performance.now();
    const called = await journaledSend(service, claimed, message);
    service.metrics.observe('send_seconds', (performance.now() - started) / 1000);
    await record({ id: claimed.id, openedAt, called });
  };

  const mode = (): 'held' | 'one-by-one' | 'all' => {
    if (!maySend()) return 'held';
    return isOneByOne() ? 'one-by-one' : 'all';
  };

  /** The sends of one mode, to their end; true when there may be more. */
  const inMode = async (now: 'one-by-one' | 'all', mayGo: RestoreGuard | null): Promise<boolean> => {
    const ahead: Claimed[] = [];
    const failures: unknown[] = [];
    const [lanes, most] = now === 'all' ? [rules.atOnce, claimedAtOnce(rules)] : [1, 1];
    let claiming: Promise<void> | null = null;
    let isDry = false;

    const claim = async (): Promise<void> => {
      try {
        const { claimed, looked } = await claimDue(service, owner, rules, Math.min(most, bucket.available()), mayGo);
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
          await send(next);
        } catch (error) {
          failures.push(error);
        }
        own.delete(next.id);
      }
    };

    // All to their end, also when one fails: no answer of WeChat's may come when the round is over and the store closed.
    await Promise.all(Array.from({ length: lanes }, lane));
    await claiming;
    bucket.take(-ahead.length);
    for (const { id } of ahead) own.delete(id);
    await letGo(service, ahead).catch((error: unknown) => failures.push(error));
    const [first, ...others] = failures;
    for (const err of others) service.log.error({ err }, 'one more send of this round failed');
    if (first !== undefined) throw first;
    return !isDry && bucket.available() > 0;
  };

  return async (mayGo: RestoreGuard | null): Promise<void> => {
    for (let now = mode(); now !== 'held'; now = mode()) if (!(await inMode(now, mayGo))) return;
  };
};
