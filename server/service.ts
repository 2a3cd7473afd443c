import type { Alarm, Alarms } from './alarms/alarms.ts';
import type { Clock } from './clock.ts';
import type { OpenidTeller } from './http/cloud-headers.ts';
import type { Journal } from './journal/journal.ts';
import type { Log } from './logging.ts';
import type { Metrics } from './metrics.ts';
import type { PlanSetting } from './planning/plan-setting.ts';
import type { Pulse } from './pulse.ts';
import type { PublishedBook } from './rule-book/published-book.ts';
import type { WatchedStore } from './store/watched-store.ts';
import type { WechatClient } from './wechat/api/client.ts';
import type { TemplateBook } from './wechat/api/template-book.ts';
import type { EventWatch } from './wechat/events/event-watch.ts';
import type { PushKeys } from './wechat/events/read-push.ts';

/** The service's parts, handed to whatever needs them. */
export type Service = {
  store: WatchedStore;
  clock: Clock;
  wechat: WechatClient;
  templates: TemplateBook;
  planning: PlanSetting;
  journal: Journal;
  alarm: Alarm;
  alarms: Pick<Alarms, 'over' | 'retry' | 'troubles'>;
  pulse: Pulse;
  ruleBook: PublishedBook;
  /** Called after each good round, so that its silence is noticed elsewhere; null: nobody listens. */
  heartbeat: string | null;
  /** Opens the metrics to who comes through the proxy; null: only the machine itself sees them. */
  metricsToken: string | null;
  metrics: Metrics;
  log: Log;
  version: string;
  push: PushKeys;
  eventWatch: EventWatch;
  /** Who calls, where the cloud that the service runs in says so. */
  openidOf: OpenidTeller;
};
