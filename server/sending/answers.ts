import { alarmOf } from '../alarms/alarm-of.ts';
import type { Service } from '../service.ts';
import { failsAll } from '../store/outage.ts';
import { inBatches } from './in-batches.ts';
import { recordSend } from './record-send.ts';
import { recordTaken } from './record-taken.ts';
import { inOneTransaction, type SendingRules } from './sending-rules.ts';
import { type Sent, wasTaken } from './sent.ts';
import type { HeldBy } from './tell-outcome.ts';

/**
 * WeChat's answers on their way into the database. One that it does not take is kept: the call was answered, and is not
 * made again.
 */
export type Answers = {
  /** Settles when it is on record, or kept here: of one that alone cannot be written that is told, of all it throws. */
  record(sent: Sent): Promise<void>;
  keeps(id: string): boolean;
  kept(): number;
  /**
   * Tries once more to write down what is kept. Throws when some of it still is: of all, if the database takes nothing.
   */
  writeKept(): Promise<void>;
};

export const answersOf = (service: Service, held: HeldBy, rules: SendingRules): Answers => {
  const kept = new Set<Sent>();
  const takenTogether = inBatches(
    inOneTransaction(service.store),
    (sent: readonly Sent[]) => recordTaken(service, held, rules, sent),
    failsAll,
  );

  const write = async (sent: Sent): Promise<void> => {
    try {
      const isDone = wasTaken(sent) && (await takenTogether(sent));
      if (!isDone) await recordSend(service, held, rules, sent);
      kept.delete(sent);
    } catch (error) {
      kept.add(sent);
      throw error;
    }
  };

  const tellKept = (err: unknown): void =>
    service.log.error({ err, count: kept.size }, 'answers of WeChat are not on record yet: they are kept');

  return {
    record: (sent) =>
      write(sent).catch((error: unknown) => {
        if (failsAll(error)) throw error;
        tellKept(error);
        alarmOf(service.alarm, error);
      }),
    keeps: (id) => [...kept].some((sent) => sent.id === id),
    kept: () => kept.size,
    writeKept: async () => {
      const tried = await Promise.allSettled([...kept].map(write));
      const reasons = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      if (reasons.length === 0) return;
      const err = reasons.find(failsAll) ?? reasons[0];
      tellKept(err);
      throw err;
    },
  };
};
