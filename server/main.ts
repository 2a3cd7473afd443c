import { readFile } from 'node:fs/promises';
import type { FieldError } from '../src/rules/result.ts';
import { assembleService } from './assemble-service.ts';
import { beginWhenSound } from './begin-when-sound.ts';
import { createChores } from './chores.ts';
import { type Clock, systemClock } from './clock.ts';
import { listen } from './http/listen.ts';
import { proxyWarning } from './http/proxy-headers.ts';
import { asOneLine, notShown } from './in-one-line.ts';
import { type JournalFound, lookAtJournal, makeJournal } from './journal/look-at-journal.ts';
import { sandboxClock } from './sandbox-clock.ts';
import { createLoop } from './sending/loop.ts';
import { readSettings, type Settings } from './settings/read-settings.ts';
import { attempted, openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { readTemplates, type TemplateSetting } from './wechat/api/templates-file.ts';

const followEveryMs = 250;

/** Behind the command, where nothing else tells that the data came back. */
const afterRestore = '--after-restore';

const stopWith = (...errors: readonly FieldError[]): never => {
  for (const { field, expected } of errors)
    process.stderr.write(`cannot start: ${field}: expected ${asOneLine(expected)}\n`);
  process.exit(1);
};

const readVersion = async (): Promise<string> => {
  const file: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof file === 'object' && file !== null && 'version' in file ? String(file.version) : 'unknown';
};

/** `follow`: from now on, telling of each move; the function that it gives ends that. */
type Followed = { clock: Clock; follow(moved: () => void): () => void };

/** In the preview the clock is the sandbox's; it is followed for as long as the service runs. */
const clockOf = async (settings: Settings): Promise<Followed> => {
  if (settings.sandboxClock === null) return { clock: systemClock, follow: () => () => undefined };
  const clock = sandboxClock(settings.sandboxClock);
  await clock.follow();
  return {
    clock,
    follow: (moved) => {
      const timer = setInterval(async () => {
        if (await clock.follow()) moved();
      }, followEveryMs);
      return () => clearInterval(timer);
    },
  };
};

const run = async (
  settings: Settings,
  setting: TemplateSetting,
  store: Store,
  { clock, follow }: Followed,
  journalBefore: JournalFound,
): Promise<void> => {
  const version = await readVersion();
  const { app, service, sender } = await assembleService({ settings, templates: setting, store, clock, version });
  const loop = createLoop(service, sender);
  const stop = follow(loop.wake);
  let isStopping = false;
  let isListening = false;
  const close = async (): Promise<void> => {
    isStopping = true;
    // Before it listens nobody waits for it, and what it does is made good by the next start.
    if (!isListening) process.exit(0);
    // Together: a request that takes long keeps no sending going until somebody kills it.
    await Promise.all([app.close(), loop.stop()]);
    stop();
    await store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
  const folder = { folder: settings.journal };
  if (journalBefore === 'not there')
    service.log.warn(
      folder,
      'the folder of the journal was not there and is made: of what was sent before a restore would know nothing',
    );
  if (journalBefore === 'empty')
    service.log.warn(
      folder,
      'the folder of the journal is empty: of what was sent before a restore would know nothing',
    );
  const chores = createChores(service);
  await chores.attempt('rule book', service.ruleBook.look); // without it the last good one holds
  const cameBack = store.cameBack || process.argv.includes(afterRestore);
  const begun = await attempted(async () => {
    if (settings.journal !== null) makeJournal(settings.journal);
    await sender.start(cameBack);
  });
  if (!begun.ok) return stopWith(begun.error);
  const listening = await listen(app, settings);
  if (!listening.ok) return stopWith(listening.error);
  isListening = true;
  const warning = proxyWarning(settings);
  if (warning !== null) service.log.warn(warning);
  if (settings.journal === null)
    service.log.warn('JOURNAL names no folder: a restore would know nothing of what was sent');
  const sound = await beginWhenSound(service, loop, () => isStopping);
  if (!sound.ok) return stopWith(sound.error);
};

process.umask(0o077); // what the service writes is for it alone

// A start without the word that was meant would send again what went out since the backup.
if (process.argv.slice(2).some((word) => word !== afterRestore))
  stopWith({ field: 'the words behind it', expected: `none, or ${afterRestore}`, got: notShown });

const settings = readSettings(process.env);
if (!settings.ok) stopWith(...settings.errors);
else {
  const templates = await readTemplates(settings.value.templatesFile);
  if (!templates.ok) stopWith(templates.error);
  else {
    const followed = await clockOf(settings.value);
    const { journal, sending } = settings.value;
    const opening = { sendsPerMinute: sending.perMinute, now: followed.clock.now(), journal };
    const before = journal === null ? 'there' : lookAtJournal(journal);
    const store = await openStore(settings.value.database, opening);
    if (!store.ok) stopWith(store.error);
    else await run(settings.value, templates.value, store.value, followed, before);
  }
}
