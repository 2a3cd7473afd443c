import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { template } from '../../test/server/support/running-service.ts';
import { type ServiceProcess, startProcess } from '../../test/server/support/service-process.ts';
import type { Engine } from './engine.ts';
import type { Random } from './random.ts';

/** One service that is killed and started, on one database, before one sandbox. */
export type World = {
  sandbox: Sandbox;
  engine: Engine;
  random: Random;
  start(): Promise<ServiceProcess>;
  /** Runs one service until nothing of the past is open any more, and ends it in order. */
  settle(): Promise<void>;
  /** Starts that did not come to listen. */
  refusals(): number;
  close(): Promise<void>;
};

/** What somebody has in hand, and what could go out now. */
const openNow = (now: number): string => `SELECT count(*) AS n FROM reminders
  WHERE state IN ('claimed', 'sending') OR (state = 'planned' AND not_before <= ${now})
    OR (state = 'uncertain' AND lease_until IS NOT NULL AND lease_until <= ${now})`;

const openYet = "SELECT count(*) AS n FROM reminders WHERE state = 'uncertain' AND lease_until IS NOT NULL";

const settleMs = 120_000;

/** WeChat repeats an event that was cut off: a kill holds it up and does not lose it, when the next start comes soon. */
const delivery = { retries: 240, retryDelayMs: 250 };

/** `sendTakesMs`: how long WeChat takes for a send, so that kills meet sends. */
export const createWorld = async (engine: Engine, random: Random, sendTakesMs: number): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const templatesFile = join(folder, 'templates.json');
  writeFileSync(templatesFile, JSON.stringify({ reminder: template }));
  const sandbox = await startSandbox({ delivery, sendTakesMs });
  let refused = 0;

  const start = async (): Promise<ServiceProcess> => {
    const wanted = { database: engine.address, templatesFile, wechatApi: sandbox.url, sandboxUrl: sandbox.url };
    try {
      const service = await startProcess(wanted);
      sandbox.pushTo(`${service.url}/wechat/push`);
      return service;
    } catch (error) {
      refused += 1;
      throw error;
    }
  };
  const count = async (sql: string): Promise<number> => Number((await engine.look(sql))[0]?.n);

  const quiet = async (): Promise<void> => {
    const from = performance.now();
    while ((await count(openNow(sandbox.clock.now()))) > 0) {
      if (performance.now() - from > settleMs) throw new Error('it does not come to rest');
      await pause(100);
    }
  };

  return {
    sandbox,
    engine,
    random,
    start,
    settle: async () => {
      const service = await start();
      sandbox.releaseEvents();
      await sandbox.idle();
      sandbox.clock.move({ to: new Date(sandbox.clock.now() + 61_000).toISOString() }); // leases of the killed
      await quiet();
      while ((await count(openYet)) > 0) {
        sandbox.clock.move({ to: new Date(sandbox.clock.now() + 31 * 60_000).toISOString() });
        await pause(1500); // the clock is followed, and a round goes by
        await quiet();
      }
      await service.stop();
    },
    refusals: () => refused,
    close: async () => {
      await sandbox.close();
      await engine.close();
      rmSync(folder, { recursive: true });
    },
  };
};
