import { sandboxIdentity } from '../../../sandbox/options.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { todoTemplate } from '../../../sandbox/template.ts';
import { type AssembledService, assembleService, type Parts } from '../../../server/assemble-service.ts';
import { defaultLimits } from '../../../server/http/app.ts';
import { defaultSendingRules } from '../../../server/sending/sending-rules.ts';
import type { Settings } from '../../../server/settings/read-settings.ts';
import type { TemplateSetting } from '../../../server/wechat/api/templates-file.ts';
import { emptyStore } from './empty-store.ts';
import { type Http, httpAt } from './http.ts';
import { type MovedClock, movedClock } from './moved-clock.ts';
import '../../support/in-november-2026.ts';

export const template: TemplateSetting = {
  id: todoTemplate.id,
  title: '',
  fields: [
    { key: 'thing1', label: '', value: 'task' },
    { key: 'date2', label: '', value: 'date' },
    { key: 'thing3', label: '', value: 'advice' },
  ],
};

export const settingsFor = (wechatApi: string): Settings => ({
  port: 0,
  host: '127.0.0.1',
  database: ':memory:',
  journal: null,
  appid: sandboxIdentity.appId,
  secrets: [sandboxIdentity.secret],
  wechatApi,
  pushTokens: [sandboxIdentity.pushToken],
  pushAesKeys: [sandboxIdentity.aesKey],
  templatesFile: '',
  alarmWebhook: null,
  ruleBook: { file: null, keys: [] },
  heartbeat: null,
  metricsToken: null,
  operatorSecret: null,
  sandboxClock: null,
  logLevel: 'silent',
  trustProxy: 'loopback',
  cloudRun: false,
  sending: defaultSendingRules,
  limits: defaultLimits,
});

export type Running = AssembledService & {
  sandbox: Sandbox;
  clock: MovedClock;
  http: Http;
  close(): Promise<void>;
};

type Own = Partial<Omit<Parts, 'settings'>> & { settings?: Partial<Settings>; eventsFirst?: boolean };

/** The service against the real sandbox, both on one clock, talking over real HTTP both ways. */
export const runningService = async (
  instant = '2026-11-24T02:00:00Z',
  { settings: own, eventsFirst = process.env.EVENTS_FIRST === '1', ...parts }: Own = {},
  /** Before it listens. */
  addMore: (assembled: AssembledService) => void = () => undefined,
): Promise<Running> => {
  const clock = movedClock(instant);
  const sandbox = await startSandbox({ now: clock.now, eventsFirst, delivery: { retries: 0 } });
  const store = parts.store ?? (await emptyStore());
  const logged = parts.logStream ? { logLevel: 'debug' as const } : {};
  const settings: Settings = { ...settingsFor(sandbox.url), ...logged, ...own };
  const assembled = await assembleService({ settings, templates: template, store, clock, version: 'test', ...parts });
  addMore(assembled);
  const url = await assembled.app.listen({ host: '127.0.0.1', port: 0 });
  sandbox.pushTo(`${url}/wechat/push`);
  const close = async (): Promise<void> => {
    await assembled.app.close();
    await sandbox.close();
    await store.close();
  };
  return { ...assembled, sandbox, clock, http: httpAt(url), close };
};
