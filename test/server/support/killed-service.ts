import { type AssembledService, assembleService } from '../../../server/assemble-service.ts';
import type { Store } from '../../../server/store/store.ts';
import { emptyStore } from './empty-store.ts';
import { httpAt } from './http.ts';
import { type Running, runningService, settingsFor, template } from './running-service.ts';

/** `before`: nothing of the request was kept. `after`: all of it was, and its answer is lost. */
export type Death = 'before' | 'after';

class Killed extends Error {}

/** A store whose process dies in the next transaction that writes; nothing reaches the data until it is revived. */
const mortal = (store: Store) => {
  let due: Death | null = null;
  let dead = false;
  const alive = (): void => {
    if (dead) throw new Killed();
  };
  const die = (): never => {
    dead = true;
    throw new Killed();
  };
  const watched: Store = {
    ...store,
    snapshot: (work) => {
      alive();
      return store.snapshot(work);
    },
    transaction: async (work) => {
      alive();
      const when = due;
      due = null;
      const kept = await store.transaction(async (tx) => {
        const value = await work(tx);
        return when === 'before' ? die() : value;
      });
      return when === 'after' ? die() : kept;
    },
  };
  return {
    store: watched,
    killIn: (when: Death) => {
      due = when;
    },
    revive: () => {
      due = null;
      dead = false;
    },
  };
};

export type KilledService = Running & {
  /** The next request that writes kills the service there. */
  killIn(when: Death): void;
  /** Started again as the program is, on the data that is there: nothing of the earlier run's memory is left. */
  restart(): Promise<void>;
};

export const killedService = async (): Promise<KilledService> => {
  const { store, killIn, revive } = mortal(await emptyStore());
  const first = await runningService(undefined, { store });
  const { sandbox, clock } = first;
  let now: AssembledService & Pick<Running, 'http'> = first;
  const restart = async (): Promise<void> => {
    await now.app.close();
    revive();
    const settings = settingsFor(sandbox.url);
    const assembled = await assembleService({ settings, templates: template, store, clock, version: 'test' });
    await assembled.sender.start(false);
    const url = await assembled.app.listen({ host: '127.0.0.1', port: 0 });
    sandbox.pushTo(`${url}/wechat/push`);
    now = { ...assembled, http: httpAt(url) };
  };
  return {
    sandbox,
    clock,
    killIn,
    restart,
    http: (method, path, request) => now.http(method, path, request),
    get app() {
      return now.app;
    },
    get service() {
      return now.service;
    },
    get sender() {
      return now.sender;
    },
    close: async () => {
      await now.app.close();
      await sandbox.close();
      await store.close();
    },
  };
};
