import type { FastifyInstance } from 'fastify';
import { createAlarms } from './alarms/alarms.ts';
import type { Clock } from './clock.ts';
import { addRoutes, createApp } from './http/app.ts';
import { openidTeller } from './http/cloud-headers.ts';
import { createJournal, noJournal } from './journal/journal.ts';
import { type LogStream, logOptions } from './logging.ts';
import { createMetrics } from './metrics.ts';
import { createPulse } from './pulse.ts';
import { publishBook } from './rule-book/rule-book.ts';
import { createSender, type Sender } from './sending/sender.ts';
import type { SendingRules } from './sending/sending-rules.ts';
import type { Service } from './service.ts';
import type { Settings } from './settings/read-settings.ts';
import type { Store } from './store/store.ts';
import { watchedStore } from './store/watched-store.ts';
import { wechatClient } from './wechat/api/client.ts';
import { forcedRenewals } from './wechat/api/forced-renewals.ts';
import { templateBook } from './wechat/api/template-book.ts';
import type { TemplateSetting } from './wechat/api/templates-file.ts';
import { createEventWatch } from './wechat/events/event-watch.ts';

export type Parts = {
  settings: Settings;
  templates: TemplateSetting;
  store: Store;
  clock: Clock;
  version: string;
  logStream?: LogStream;
  limits?: Settings['limits'];
  /** How long one call to WeChat may take before its fate counts as unknown. */
  wechatTimeoutMs?: number;
  sending?: SendingRules;
};

export type AssembledService = { app: FastifyInstance; service: Service; sender: Sender };

/** Puts the parts together; nothing listens and nothing is sent yet. */
export const assembleService = async (parts: Parts): Promise<AssembledService> => {
  const { settings, clock, version } = parts;
  const elapsed = () => performance.now();
  const store = watchedStore(parts.store, elapsed);
  const limits = parts.limits ?? settings.limits;
  const logger = logOptions(settings.logLevel, parts.logStream);
  const openidOf = openidTeller(settings);
  const app = await createApp({ logger, trustProxy: settings.trustProxy, openidOf, ...limits });
  const metrics = createMetrics();
  const alarms = createAlarms(app.log, metrics, settings.alarmWebhook, clock.now, settings.journal);
  const { alarm } = alarms;
  const sending = parts.sending ?? settings.sending;
  const { lateLimitMs } = sending;
  const journal =
    settings.journal === null ? noJournal : createJournal(settings.journal, clock.now, alarm, lateLimitMs);
  const mayForce = forcedRenewals(store, clock, app.log);
  const wechat = wechatClient(settings.wechatApi, settings, { clock, mayForce, timeoutMs: parts.wechatTimeoutMs });
  for (const [name, state] of [
    ['wechat_up', wechat.state],
    ['sends_up', wechat.sends],
  ] as const)
    metrics.gauge(name, () => (state() === 'unchecked' ? [] : [{ value: Number(state() === 'ok') }]));
  metrics.gauge('memory_bytes', () => [{ value: process.memoryUsage.rss() }]);
  metrics.gauge('started_timestamp_seconds', () => [{ value: clock.now() / 1000 - process.uptime() }]);
  const templates = templateBook(parts.templates, wechat, alarms);
  const push = { appid: settings.appid, tokens: settings.pushTokens, aesKeys: settings.pushAesKeys };
  const { heartbeat, metricsToken } = settings;
  const told = { alarm, alarms, pulse: createPulse(elapsed), metrics, log: app.log, heartbeat, metricsToken };
  const ruleBook = publishBook({ store, clock, alarm, log: app.log }, settings.ruleBook);
  const planning = { templateId: parts.templates.id, lateLimitMs };
  const parted = { store, clock, wechat, templates, planning, journal, ruleBook };
  const eventWatch = createEventWatch({ store, clock, alarm, alarms });
  const service: Service = { ...parted, ...told, version, push, eventWatch, openidOf };
  const { secrets, operatorSecret } = settings;
  addRoutes(app, service, { ...limits, secrets, operatorSecret });
  return { app, service, sender: createSender(service, sending) };
};
