import { stampInForce } from '../../../src/rules/book/book-in-force.ts';
import type { BookStamp } from '../../../src/rules/book/stamp-of.ts';
import { chinaDay, dayMs, todayInChina } from '../../../src/rules/china-time.ts';
import { formatDay } from '../../../src/rules/civil-date.ts';
import type { CivilDate } from '../../../src/rules/vocabulary.ts';
import type { TroubleKind } from '../../alarms/alarm-kinds.ts';
import type { Service } from '../../service.ts';
import { outageOf } from '../../store/outage.ts';
import type { ClosedMonth } from '../../store/ports/counts.ts';
import type { DayCount } from '../../store/ports/overview.ts';
import { mostCounted, type Queue, type Reminder } from '../../store/ports/reminders.ts';
import type { HeldAfterRestore } from '../../store/ports/restores.ts';
import type { Transaction } from '../../store/store.ts';
import { type RuleAges, ruleAges } from '../rule-ages.ts';

/** What is kept, as it was at one moment. */
export type Stored = {
  /** The seven days up to today. */
  days: readonly DayCount[];
  queue: Queue;
  isPaused: boolean;
  coming: { funded: number; unfunded: number };
  held: { count: number; first: readonly HeldAfterRestore[] };
  stuck: readonly Reminder[];
  months: readonly ClosedMonth[];
  /** The one that was asked for by its id; null: none was, or there is none. */
  found: Reminder | null;
};

export type Facts = {
  now: number;
  today: CivilDate;
  week: readonly CivilDate[];
  /** What is later is not sent any more. */
  lateLimitMs: number;
  version: string;
  /** What this process does and knows; another one of the same database has its own. */
  sender: string;
  lastGoodRound: number;
  startedAt: number;
  memoryBytes: number;
  wechat: 'unchecked' | 'ok' | 'down';
  troubles: readonly { kind: TroubleKind; since: number }[];
  alarms: readonly [kind: string, count: number][];
  rules: RuleAges;
  /** Of the rule book in force. */
  book: BookStamp;
  /** null: the database does not answer. */
  stored: Stored | null;
};

const listed = 20;
const weekMs = 7 * dayMs;

const readStored = async (
  tx: Transaction,
  { now, week, templateId, find }: { now: number; week: readonly CivilDate[]; templateId: string; find: string | null },
): Promise<Stored> => {
  const [first, last] = [week[0], week.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a week has days');
  return {
    days: await tx.overview.days(first, last),
    queue: await tx.reminders.queue(now, mostCounted),
    isPaused: await tx.pauses.isPaused(templateId),
    coming: await tx.overview.coming(now, now + weekMs, mostCounted),
    held: { count: await tx.overview.heldCount(), first: await tx.restores.held(listed) },
    stuck: await tx.overview.stuck(first, listed),
    months: await tx.counts.closed(),
    found: find === null ? null : await tx.reminders.find(find),
  };
};

const wechatOf = ({ metrics }: Service): Facts['wechat'] => {
  const [up] = metrics.now('wechat_up');
  if (up === undefined) return 'unchecked';
  return up.value === 1 ? 'ok' : 'down';
};

/**
 * All that the operator's page shows, read when it is asked for; nothing of it is kept. `find`: a message by its id.
 */
export const readFacts = async (service: Service, find: string | null): Promise<Facts> => {
  const { store, clock, metrics, planning } = service;
  const now = clock.now();
  const today = todayInChina(now);
  const week = [-6, -5, -4, -3, -2, -1, 0].map((days) => formatDay(chinaDay(now) + days));
  const asked = { now, week, templateId: planning.templateId, find };
  const stored = await store
    .snapshot((tx) => readStored(tx, asked))
    .catch((error: unknown) => {
      if (outageOf(error) === null) throw error;
      return null;
    });
  const gaugeOf = (name: 'last_good_round_timestamp_seconds' | 'started_timestamp_seconds' | 'memory_bytes'): number =>
    metrics.now(name)[0]?.value ?? 0;
  return {
    now,
    today,
    week,
    lateLimitMs: planning.lateLimitMs,
    version: service.version,
    sender: metrics.now('sender').find(({ value }) => value === 1)?.labels?.state ?? '',
    lastGoodRound: gaugeOf('last_good_round_timestamp_seconds') * 1000,
    startedAt: gaugeOf('started_timestamp_seconds') * 1000,
    memoryBytes: gaugeOf('memory_bytes'),
    wechat: wechatOf(service),
    troubles: service.alarms.troubles(),
    alarms: metrics.kinds('alarms'),
    rules: ruleAges(today),
    book: stampInForce(),
    stored,
  };
};
