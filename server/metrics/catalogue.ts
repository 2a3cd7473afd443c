import { alarmKinds } from '../alarms/alarm-kinds.ts';
import { eventNames } from '../store/ports/events.ts';
import { mostCounted } from '../store/ports/reminders.ts';
import { sendCodes } from '../wechat/api/send-codes.ts';

/** What has no kinds. */
const plain = [null] as const;

/**
 * What is counted since the start, by kind: each begins at 0, since a collector sees no first step of one that was not
 * there.
 */
export const counters = {
  sends: {
    help: 'Calls of messages by what came of them.',
    kinds: ['sent', 'again', 'uncertain', 'refused', 'failed', 'gone-out'],
  },
  refusals: {
    help: 'Calls that WeChat refused, by its code; a code that is in no list of ours as other.',
    kinds: [...Object.keys(sendCodes), 'other'],
  },
  claims: { help: 'Messages taken up to be sent.', kinds: plain },
  plans: { help: 'People planned anew because a day or a rule book changed.', kinds: plain },
  events: {
    help: 'Events that WeChat pushed, by name; forged, repeated, stale, unread ones and those of no message by that.',
    kinds: [...eventNames, 'forged', 'repeated', 'stale', 'unread', 'of-no-message'],
  },
  settled: { help: 'Messages of which WeChat said its last word.', kinds: ['delivered', 'failed'] },
  credits: {
    help: 'Subscriptions by what a report of one was.',
    kinds: ['credited', 'confirmed', 'known', 'void', 'full'],
  },
  repeats: {
    help: 'Messages that may have arrived twice (possible) or have (certain).',
    kinds: ['possible', 'certain'],
  },
  alarms: { help: 'Alarms by kind.', kinds: alarmKinds },
  alarm_webhook_failures: { help: 'Alarms that the webhook did not take.', kinds: plain },
  heartbeat_failures: { help: 'Heartbeats that their address did not take.', kinds: plain },
} as const;
export type Counter = keyof typeof counters;
export type KindOf<C extends Counter> = (typeof counters)[C]['kinds'][number];

/** Spans, in seconds, in buckets. */
export const spans = {
  send_seconds: { help: 'How long a call of a message took.', buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] },
  lag_seconds: {
    help: 'How long after its moment a message was taken up.',
    buckets: [1, 10, 60, 300, 900, 3600, 14_400, 86_400],
  },
} as const;
export type Span = keyof typeof spans;

/** What is so just now. */
export const gauges = {
  due: `Messages whose moment has come and that wait to be sent; more than ${mostCounted.toLocaleString('en-US')} count as that many.`,
  oldest_due_seconds: 'How long the one that is due longest has been due.',
  in_hand: 'Messages claimed, being sent, or waiting for their sent event, by state.',
  held: 'Messages that wait for the operator since the data came back from a backup.',
  paused: '1 while the operator lets nothing of the template go out.',
  template_stopped:
    '1 from when WeChat refused the template, or one message of it after the other, until it takes one.',
  refused_in_a_row: 'Messages refused for one code with none taken between; three stop the template. None: no sample.',
  last_good_round_timestamp_seconds:
    'When the sending loop last went round without a failure. Before the first: no sample.',
  sender:
    '1 for what the sender does: checking (a large file, before anything is sent), sending, one-by-one, resting, in-doubt, night, paused, unfit-template.',
  wechat_up: '1 when the last call to WeChat of any kind was answered, 0 when not.',
  sends_up:
    '1 when WeChat took the last message, or its person refused it; 0 when it had no answer or another code. Before the first: no sample.',
  database_up: '1 when the database answers and takes what is written.',
  families:
    'Families of the newest closed month, to the nearest ten, by kind of rule, version of the plan and what became of them; none of fewer than twenty.',
  memory_bytes: 'What the process holds.',
  started_timestamp_seconds: 'When the process started.',
} as const;
export type Gauge = keyof typeof gauges;

/** What every process tells alike, since it is of the database: never to be added up over processes. */
export const gaugesOfDatabase = ['due', 'oldest_due_seconds', 'in_hand', 'held', 'paused', 'families'] as const;

/** Every name as a collector sees it; of spans also what Prometheus makes of one. */
export const metricNames: readonly string[] = [
  ...Object.keys(counters).map((name) => `reminders_${name}_total`),
  ...Object.keys(gauges).map((name) => `reminders_${name}`),
  ...Object.keys(spans).flatMap((name) => ['bucket', 'sum', 'count'].map((part) => `reminders_${name}_${part}`)),
];
