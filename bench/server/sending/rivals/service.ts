import { once } from 'node:events';
import { assembleService } from '../../../../server/assemble-service.ts';
import { createLoop } from '../../../../server/sending/loop.ts';
import { defaultSendingRules } from '../../../../server/sending/sending-rules.ts';
import { openStore } from '../../../../server/store/open-store.ts';
import { settingsFor, template } from '../../../../test/server/support/running-service.ts';
import { dueAt } from '../sow-due.ts';

/**
 * The service as it is, in a morning that has just begun, with no limit to its rate. `begun`: when that was on the machine's
 * clock, so that several have one time; `waitMs`: shorter leases and waits for an event than a real morning's; `together`:
 * it sends nothing before it is told to, as several do that begin at one time.
 */
const [database = '', line = '', atOnce = '', begun = String(Date.now()), waitMs = '', together = ''] =
  process.argv.slice(2);
const perMinute = 6_000_000;
const offset = dueAt + 60_000 - Number(begun);
const waits = waitMs === '' ? {} : { leaseMs: Number(waitMs), eventWaitMs: Number(waitMs) };
const clock = { now: () => Date.now() + offset };

const journal = database.includes('://') ? null : `${database}.journal`;
const opened = await openStore(database, { sendsPerMinute: perMinute, now: clock.now(), journal });
if (!opened.ok) throw new Error(opened.error.expected);
const { app, service, sender } = await assembleService({
  settings: { ...settingsFor(line), journal, logLevel: 'warn' },
  templates: template,
  store: opened.value,
  clock,
  version: 'bench',
  sending: { ...defaultSendingRules, ...waits, perMinute, atOnce: Number(atOnce) },
  limits: { perMinute: 1e6, sessionsPerMinute: 1e6 },
});
await sender.start();
const told = together === '' ? null : once(process, 'message');
process.send?.({ url: await app.listen({ host: '127.0.0.1', port: 0 }) });
await told;
createLoop(service, sender).start();
