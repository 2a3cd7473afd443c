import { type AlarmKind, type TroubleKind, troubleKinds } from './alarm-kinds.ts';
import type { Log } from './logging.ts';
import type { Metrics } from './metrics.ts';
import { tell } from './webhook.ts';

type Detail = Record<string, string | number | null>;

/** Something the operator should see. `detail` is for a log: codes and ids of ours, nothing of a person. */
export type Alarm = (kind: AlarmKind, detail: Detail) => void;

export type Alarms = {
  alarm: Alarm;
  /** Something works: these troubles are over, and whoever was told of them is told that too. */
  over(...kinds: TroubleKind[]): void;
  /** What lasts and is not over, and since when. */
  troubles(): { kind: TroubleKind; since: number }[];
  /** Tries again what the webhook did not take. Called now and then. */
  retry(): Promise<void>;
};

type Message = { alarm: AlarmKind; detail: Detail; at: string } | { over: AlarmKind; since: string; at: string };

const quietMs = 600_000;

/**
 * To the log and the metrics each time; to the webhook once in ten minutes a kind, so that a bad hour is not a flood. What
 * the webhook does not take is kept, the newest of each kind, until it does.
 */
export const createAlarms = (log: Log, metrics: Metrics, webhook: string | null, now: () => number): Alarms => {
  const told = new Map<AlarmKind, number>();
  /** Troubles of now: since when, and whether the webhook was told of them. */
  const troubles = new Map<AlarmKind, { since: number; told: boolean }>();
  const waiting = new Map<string, Message>();
  const text = (at: number): string => new Date(at).toISOString();

  const deliver = async (url: string, name: string, message: Message): Promise<void> => {
    if (await tell(url, message)) return;
    if (!waiting.has(name)) waiting.set(name, message); // else a newer one of the kind waits already
    log.warn({ alarm: name }, 'the alarm webhook did not take it; it is tried again');
    metrics.count('alarm_webhook_failures');
  };

  return {
    alarm: (kind, detail) => {
      log.error({ alarm: kind, ...detail }, 'alarm');
      metrics.count('alarms', kind);
      const trouble = troubles.get(kind) ?? { since: now(), told: false };
      troubles.set(kind, trouble);
      const before = told.get(kind);
      if (webhook === null || (before !== undefined && Math.abs(now() - before) < quietMs)) return;
      told.set(kind, now());
      trouble.told = true;
      void deliver(webhook, kind, { alarm: kind, detail, at: text(now()) });
    },
    over: (...kinds) => {
      for (const kind of kinds) {
        const trouble = troubles.get(kind);
        if (trouble === undefined) continue;
        troubles.delete(kind);
        log.info({ over: kind }, 'a trouble is over');
        const message = { over: kind, since: text(trouble.since), at: text(now()) };
        if (webhook !== null && trouble.told) void deliver(webhook, `over ${kind}`, message);
      }
    },
    troubles: () =>
      troubleKinds.flatMap((kind) => {
        const trouble = troubles.get(kind);
        return trouble === undefined ? [] : [{ kind, since: trouble.since }];
      }),
    retry: async () => {
      if (webhook === null) return;
      const again = [...waiting];
      waiting.clear();
      for (const [name, message] of again) await deliver(webhook, name, message);
    },
  };
};
