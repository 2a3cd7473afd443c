import { type Delivery, type DeliveryRules, deliverPush } from './deliver-push.ts';
import type { Faults } from './faults.ts';
import type { PushEvent } from './push-event.ts';
import { type PushIdentity, signPush } from './sign-push.ts';

/** What became of one push; `no-target`: no push address is set. */
export type PushRecord = {
  event: PushEvent;
  outcome: Delivery['outcome'] | 'lost' | 'no-target';
  attempts: number;
  lastAnswer: string;
};

export type Pusher = {
  push(event: PushEvent): void;
  /** Lets delayed and reordered events go that still wait. */
  release(): void;
  pushTo(url: string | null): void;
  /** Settles when every push was acknowledged or given up; events held back do not count. */
  idle(): Promise<void>;
  records: readonly PushRecord[];
};

type Parts = {
  identity: PushIdentity;
  rules: Omit<DeliveryRules, 'target'>;
  faults: Faults;
  now: () => number;
  url: string | null;
};

export function createPusher(parts: Parts): Pusher {
  const records: PushRecord[] = [];
  const delayed: PushEvent[] = [];
  const overtaken: PushEvent[] = [];
  let url = parts.url;
  const rules: DeliveryRules = { ...parts.rules, target: () => url };
  let tail = Promise.resolve();

  async function send(event: PushEvent): Promise<void> {
    if (url === null) {
      records.push({ event, outcome: 'no-target', attempts: 0, lastAnswer: '' });
      return;
    }
    const signed = signPush(event, parts.identity, Math.floor(parts.now() / 1000));
    records.push({ event, ...(await deliverPush(signed, rules)) });
  }

  /** One after another, so that the order at the other end is the order here unless a fault says otherwise. */
  function enqueue(...events: PushEvent[]): void {
    for (const event of events) tail = tail.then(() => send(event));
  }

  function push(event: PushEvent): void {
    const fault = parts.faults.takeEvent(event.name);
    if (fault?.kind === 'lost') records.push({ event, outcome: 'lost', attempts: 0, lastAnswer: '' });
    else if (fault?.kind === 'delayed') delayed.push(event);
    else if (fault?.kind === 'reordered') overtaken.push(event);
    else if (fault?.kind === 'duplicate') enqueue(event, event, ...overtaken.splice(0));
    else enqueue(event, ...overtaken.splice(0));
  }

  async function idle(): Promise<void> {
    let seen: Promise<void> | null = null;
    while (seen !== tail) {
      seen = tail;
      await seen;
    }
  }

  return {
    push,
    release: () => enqueue(...delayed.splice(0), ...overtaken.splice(0)),
    pushTo: (target) => {
      url = target;
    },
    idle,
    records,
  };
}
