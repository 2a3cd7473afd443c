import type { Instant } from '../src/rules/vocabulary.ts';
import type { InboxMessage, SharedCard } from './world.ts';

/** What happens in the sandbox, for its event stream and for tests. */
export type SandboxEvent =
  | { type: 'clock'; data: { offsetMs: number; now: Instant } }
  | { type: 'message'; data: InboxMessage }
  | { type: 'share'; data: SharedCard }
  | { type: 'reset'; data: Record<string, never> };

export type Feed = {
  publish(event: SandboxEvent): void;
  subscribe(listener: (event: SandboxEvent) => void): () => void;
};

export function createFeed(): Feed {
  const listeners = new Set<(event: SandboxEvent) => void>();
  return {
    publish(event) {
      for (const listener of [...listeners]) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
