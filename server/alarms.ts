import type { Log } from './logging.ts';
import type { Metrics } from './metrics.ts';

const alarmKinds = [
  'wechat-refuses-us',
  'wechat-silent',
  'wechat-busy',
  'quota-reached',
  'template-stopped',
  'templates-do-not-fit',
  'message-refused',
  'unknown-code',
  'reminder-lost',
  'possible-repeat',
  'loop-failed',
  'push-unread',
  'came-from-a-backup',
  'journal-not-written',
] as const;
type AlarmKind = (typeof alarmKinds)[number];

/** Something the operator should see. `detail` is for a log: codes and ids of ours, nothing of a person. */
export type Alarm = (kind: AlarmKind, detail: Record<string, string | number | null>) => void;

const quietMs = 600_000;

/** To the log and the metrics each time; to the webhook once in ten minutes a kind, so that a bad hour is not a flood. */
export const createAlarm = (log: Log, metrics: Metrics, webhook: string | null, now: () => number): Alarm => {
  const told = new Map<AlarmKind, number>();
  const tell = async (kind: AlarmKind, detail: Record<string, string | number | null>): Promise<void> => {
    if (webhook === null) return;
    const before = told.get(kind);
    if (before !== undefined && Math.abs(now() - before) < quietMs) return;
    told.set(kind, now());
    const body = JSON.stringify({ alarm: kind, detail, at: new Date(now()).toISOString() });
    try {
      const headers = { 'content-type': 'application/json' };
      await fetch(webhook, { method: 'POST', headers, body, signal: AbortSignal.timeout(5000) });
    } catch {
      log.warn({ alarm: kind }, 'alarm webhook does not answer');
      metrics.count('alarm_webhook_failures');
    }
  };
  return (kind, detail) => {
    log.error({ alarm: kind, ...detail }, 'alarm');
    metrics.count('alarms', kind);
    void tell(kind, detail);
  };
};
