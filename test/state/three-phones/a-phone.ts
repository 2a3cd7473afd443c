import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Running } from '../../server/support/running-service.ts';

type App = {
  elders: typeof import('../../../src/state/elders.ts');
  certifications: typeof import('../../../src/state/certifications.ts');
  benefits: typeof import('../../../src/state/tell-benefit.ts');
  wishes: typeof import('../../../src/state/family/wishes.ts');
  families: typeof import('../../../src/state/family/families.ts');
  actions: typeof import('../../../src/state/family/actions.ts');
  invites: typeof import('../../../src/state/family/invites.ts');
  turn: typeof import('../../../src/state/family/whose-turn.ts');
  news: typeof import('../../../src/state/family/news.ts');
  forget: typeof import('../../../src/state/forget-everything.ts');
  queue: typeof import('../../../src/state/changes/queue.ts');
  remote: typeof import('../../../src/state/remote.ts');
  preferences: typeof import('../../../src/state/preferences.ts');
  plan: typeof import('../../../src/state/plan.ts');
  sync: typeof import('../../../src/state/sync.ts');
  turns: typeof import('../../../src/state/in-turn.ts');
};

/** What has no state of its own is the same on every phone. */
const alike = [
  ...['valibot', 'react'],
  ...['contract/elder.ts', 'contract/change.ts', 'contract/me.ts', 'contract/released/elder-0-1-0.ts'],
  ...['rules/regions/region-name.ts', 'rules/benefit/known-dates.ts', 'rules/benefit/window-of.ts'],
  ...['rules/reminders/plan-reminders.ts'],
].map((name) => (name.includes('/') ? resolve('src', name) : name));

type Asked = { method: string; url: string; data?: string; header: Record<string, string> };

let phones = 0;

/** Each asks from where it is, as families do: from one address they would be taken for somebody who tries secrets. */
const newAddress = (): string => {
  phones += 1;
  return `10.${phones >> 16}.${(phones >> 8) & 255}.${phones & 255}`;
};

/** A phone of one person: its own storage, its own clock, its own network. The app on it is the real one, whole. */
export class Phone {
  /** How far its clock is from the true one. */
  aheadMs = 0;
  /** `lost`: what is asked arrives, and the answer does not. */
  network: 'there' | 'gone' | 'lost' = 'there';
  private readonly address = newAddress();
  private storage = new Map<string, string>();
  readonly person: string;
  private readonly running: Running;
  app: App;

  constructor(person: string, running: Running) {
    this.person = person;
    this.running = running;
    this.app = this.opened();
  }

  /** The app is ended, at whatever moment, and started again with what was kept. */
  restart(): void {
    this.app = this.opened();
  }

  async sync(): Promise<void> {
    await this.app.sync.askForElders();
    await this.app.turns.allSaid();
  }

  now = (): number => this.running.clock.now() + this.aheadMs;

  private wechat = (): object => ({
    getStorageSync: (key: string) => JSON.parse(this.storage.get(key) ?? '""'),
    setStorageSync: (key: string, value: unknown) => void this.storage.set(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => void this.storage.delete(key),
    canIUse: () => true,
    login: async () => ({ code: this.running.sandbox.login(this.person) }),
    request: (asked: Asked) => this.request(asked),
    getRandomValues: ({ length, success }: { length: number; success: (made: object) => void }) =>
      success({ randomValues: new Uint8Array(randomBytes(length)).buffer }),
  });

  private async request({ method, url, data, header }: Asked): Promise<object> {
    if (this.network === 'gone') throw new Error('request:fail');
    const response = await fetch(url, {
      method,
      body: data,
      headers: { ...header, 'x-forwarded-for': this.address },
    });
    const text = await response.text();
    if (this.network === 'lost') throw new Error('request:fail timeout');
    return { statusCode: response.status, data: text === '' ? '' : JSON.parse(text), header: {} };
  }

  private opened(): App {
    let app: App | undefined;
    const outer = alike.map((name) => [name, jest.requireActual<object>(name)] as const);
    jest.isolateModules(() => {
      for (const [name, module] of outer) jest.doMock(name, () => module);
      jest.doMock('@tarojs/taro', () => ({ default: this.wechat(), __esModule: true }));
      jest.doMock('../../../src/platform/clock', () => ({ nowMs: this.now, onClockMoved: () => () => undefined }));
      app = {
        elders: require('../../../src/state/elders.ts'),
        certifications: require('../../../src/state/certifications.ts'),
        benefits: require('../../../src/state/tell-benefit.ts'),
        wishes: require('../../../src/state/family/wishes.ts'),
        families: require('../../../src/state/family/families.ts'),
        actions: require('../../../src/state/family/actions.ts'),
        invites: require('../../../src/state/family/invites.ts'),
        turn: require('../../../src/state/family/whose-turn.ts'),
        news: require('../../../src/state/family/news.ts'),
        forget: require('../../../src/state/forget-everything.ts'),
        queue: require('../../../src/state/changes/queue.ts'),
        remote: require('../../../src/state/remote.ts'),
        preferences: require('../../../src/state/preferences.ts'),
        plan: require('../../../src/state/plan.ts'),
        sync: require('../../../src/state/sync.ts'),
        turns: require('../../../src/state/in-turn.ts'),
      };
    });
    if (!app) throw new Error('the app did not start');
    app.sync.startSync();
    return app;
  }
}
