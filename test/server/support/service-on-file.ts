import { join } from 'node:path';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { type AssembledService, assembleService, type Parts } from '../../../server/assemble-service.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { type Http, httpAt } from './http.ts';
import type { MovedClock } from './moved-clock.ts';
import { settingsFor, template } from './running-service.ts';
import '../../support/in-november-2026.ts';

export type ServiceOnFile = AssembledService & {
  sandbox: Sandbox;
  clock: MovedClock;
  http: Http;
  close(): Promise<void>;
};

export const fileIn = (folder: string): string => join(folder, 'reminders.sqlite');

/** The service on a database that outlives it, started as the program starts it; ended, it can be started again. */
export const serviceOn = async (
  database: string,
  journal: string,
  { sandbox, clock }: { sandbox: Sandbox; clock: MovedClock },
  { told = false, ...parts }: Partial<Parts> & { told?: boolean } = {},
): Promise<ServiceOnFile> => {
  const opened = await openStore(database, { sendsPerMinute: 6000, now: clock.now(), journal });
  if (!opened.ok) throw new Error(opened.error.expected);
  const store = opened.value;
  const settings = { ...settingsFor(sandbox.url), journal };
  const assembled = await assembleService({ settings, templates: template, store, clock, version: 'test', ...parts });
  await assembled.sender.start(told || store.cameBack);
  const url = await assembled.app.listen({ host: '127.0.0.1', port: 0 });
  sandbox.pushTo(`${url}/wechat/push`);
  const close = async (): Promise<void> => {
    await assembled.app.close();
    await store.close();
  };
  return { ...assembled, sandbox, clock, http: httpAt(url), close };
};
