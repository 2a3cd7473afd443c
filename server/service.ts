import type { Alarm } from './alarms.ts';
import type { Clock } from './clock.ts';
import type { Journal } from './journal/journal.ts';
import type { Log } from './logging.ts';
import type { Metrics } from './metrics.ts';
import type { Store } from './store/store.ts';
import type { WechatClient } from './wechat/api/client.ts';
import type { TemplateBook } from './wechat/api/template-book.ts';

/** The service's parts, handed to whatever needs them. */
export type Service = {
  store: Store;
  clock: Clock;
  wechat: WechatClient;
  templates: TemplateBook;
  journal: Journal;
  alarm: Alarm;
  metrics: Metrics;
  log: Log;
  version: string;
  push: { appid: string; token: string; aesKey: string };
};
