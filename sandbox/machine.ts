import { setTimeout as pause } from 'node:timers/promises';
import { instantOf } from '../src/rules/china-time.ts';
import { createFaults, type Faults } from './faults.ts';
import { createFeed, type Feed } from './feed.ts';
import { type SandboxOptions, sandboxIdentity } from './options.ts';
import { createPusher, type Pusher } from './pusher.ts';
import { createClock, type SandboxClock } from './sandbox-clock.ts';
import { loadWorld, saveWorld } from './save-world.ts';
import { type Template, todoTemplate } from './template.ts';
import type { World } from './world.ts';

/** All the sandbox's parts, handed to every route. */
export type Machine = {
  options: SandboxOptions;
  appId: string;
  secret: string;
  templates: readonly Template[];
  /** Replaced as a whole by a reset. */
  world: World;
  clock: SandboxClock;
  faults: Faults;
  feed: Feed;
  pusher: Pusher;
  /** Openids with a send under way (43108). */
  sending: Set<string>;
  save(): void;
  pauseForSend(): Promise<void>;
};

function pusherOf(options: SandboxOptions, faults: Faults, now: () => number, signal: AbortSignal): Pusher {
  const push = options.push ?? {};
  const { retries = 3, retryDelayMs = 1000, timeoutMs = 5000 } = options.delivery ?? {};
  const identity = {
    toUserName: push.toUserName ?? sandboxIdentity.toUserName,
    appId: options.appId ?? sandboxIdentity.appId,
    token: push.token ?? sandboxIdentity.pushToken,
    aesKey: push.aesKey === undefined ? sandboxIdentity.aesKey : push.aesKey,
  };
  const rules = { retries, retryDelayMs, timeoutMs, signal };
  return createPusher({ identity, rules, faults, now, url: push.url ?? null });
}

export function createMachine(options: SandboxOptions, signal: AbortSignal): Machine {
  const feed = createFeed();
  const faults = createFaults();
  const clock = createClock(
    () => machine.world,
    options.now ?? Date.now,
    () => {
      machine.save();
      feed.publish({ type: 'clock', data: { offsetMs: clock.offsetMs(), now: instantOf(clock.now()) } });
    },
  );
  const machine: Machine = {
    options,
    appId: options.appId ?? sandboxIdentity.appId,
    secret: options.secret ?? sandboxIdentity.secret,
    templates: options.templates ?? [todoTemplate],
    world: loadWorld(options.file),
    clock,
    faults,
    feed,
    pusher: pusherOf(options, faults, clock.now, signal),
    sending: new Set(),
    save: () => saveWorld(options.file, machine.world),
    pauseForSend: () => pause(options.sendTakesMs ?? 5),
  };
  return machine;
}
