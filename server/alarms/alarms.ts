import type { Log } from '../logging.ts';
import type { Metrics } from '../metrics.ts';
import { createTelling, type Telling } from '../telling.ts';
import { type AlarmKind, type TroubleKind, troubleKinds } from './alarm-kinds.ts';
import { alarmOutbox } from './alarm-outbox.ts';
import type { Detail } from './alarm-word.ts';
import { untoldNowhere, untoldWords } from './untold-words.ts';

/** Something the operator should see. `detail` is for a log: codes and ids of ours, nothing of a person. */
export type Alarm = (kind: AlarmKind, detail: Detail) => void;

export type Alarms = {
  alarm: Alarm;
  /** Something works: these troubles are over, and whoever was told of them is told that too. */
  over(...kinds: TroubleKind[]): void;
  /** What lasts and is not over, and since when. */
  troubles(): { kind: TroubleKind; since: number }[];
  /** Says what had to wait, and tries again what the webhook did not take. Called now and then. */
  retry(ending?: AbortSignal): Promise<void>;
};

const text = (at: number): string => new Date(at).toISOString();

/**
 * To the log and the metrics each time; to the webhook what `Telling` says, until it takes it. `folder`: the journal's.
 */
export const createAlarms = (
  log: Log,
  metrics: Metrics,
  webhook: string | null,
  now: () => number,
  folder: string | null = null,
): Alarms => {
  /** Troubles of now, and since when. */
  const troubles = new Map<AlarmKind, number>();
  const tellings = new Map<AlarmKind, Telling>();
  const untold =
    folder === null
      ? untoldNowhere
      : untoldWords(folder, (err) =>
          log.warn({ err }, 'alarms that the webhook has not taken are not kept over a restart'),
        );
  const outbox = alarmOutbox(webhook, untold, (kind, why) => {
    log.warn({ alarm: kind, why }, 'the alarm webhook did not take it; it is tried again');
    metrics.count('alarm_webhook_failures', null);
  });

  const tellingOf = (kind: AlarmKind): Telling => {
    const telling = tellings.get(kind) ?? createTelling(now);
    tellings.set(kind, telling);
    return telling;
  };

  const sayOver = (kind: AlarmKind, ended: ReturnType<Telling['over']>): void => {
    if (ended !== null) outbox.say({ over: kind, since: text(ended.since), at: text(ended.at) });
  };

  return {
    alarm: (kind, detail) => {
      log.error({ alarm: kind, ...detail }, 'alarm');
      metrics.count('alarms', kind);
      troubles.set(kind, troubles.get(kind) ?? now());
      if (tellingOf(kind).raised()) outbox.say({ alarm: kind, detail, at: text(now()) });
    },
    over: (...kinds) => {
      for (const kind of kinds) {
        if (!troubles.delete(kind)) continue;
        log.info({ over: kind }, 'a trouble is over');
        sayOver(kind, tellingOf(kind).over());
      }
    },
    troubles: () =>
      troubleKinds.flatMap((kind) => {
        const since = troubles.get(kind);
        return since === undefined ? [] : [{ kind, since }];
      }),
    retry: async (ending) => {
      for (const [kind, telling] of tellings) sayOver(kind, telling.overByNow());
      await outbox.retry(ending);
    },
  };
};
