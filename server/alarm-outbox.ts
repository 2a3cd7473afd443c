import type { AlarmKind } from './alarm-kinds.ts';
import { tell } from './webhook.ts';

export type Detail = Record<string, string | number | null>;
type Raised = { alarm: AlarmKind; detail: Detail; at: string };
type Over = { over: AlarmKind; since: string; at: string };
type Word = Raised | Over;

export type AlarmOutbox = {
  /** Begins to tell it, and does not wait. */
  say(kind: AlarmKind, word: Word): void;
  /** Waits for what is under way, and tries again what was not taken. */
  retry(ending?: AbortSignal): Promise<void>;
};

/**
 * The words of a kind go out one after the other, so that the last that arrives is the last that was said. What is not taken
 * is kept until it is: the newest alarm of each kind, and the word that it is over when that came after it. `url` null:
 * nobody is told.
 */
export const alarmOutbox = (url: string | null, notTaken: (kind: AlarmKind, why: string) => void): AlarmOutbox => {
  const waiting = new Map<AlarmKind, readonly Word[]>();
  const underWay = new Map<AlarmKind, Promise<void>>();

  /** One that came meanwhile may have taken the place of the word. */
  const taken = (kind: AlarmKind, word: Word): void => {
    const left = (waiting.get(kind) ?? []).filter((other) => other !== word);
    if (left.length > 0) waiting.set(kind, left);
    else waiting.delete(kind);
  };

  const sayAll = async (to: string, kind: AlarmKind, ending?: AbortSignal): Promise<void> => {
    for (let word = waiting.get(kind)?.[0]; word !== undefined; word = waiting.get(kind)?.[0]) {
      const why = await tell(to, word, ending);
      if (why !== null) return notTaken(kind, why);
      taken(kind, word);
    }
  };

  const push = (kind: AlarmKind, ending?: AbortSignal): Promise<void> => {
    if (url === null) return Promise.resolve();
    const pushing = underWay.get(kind) ?? sayAll(url, kind, ending).finally(() => underWay.delete(kind));
    underWay.set(kind, pushing);
    return pushing;
  };

  return {
    say: (kind, word) => {
      if (url === null) return;
      const before = 'over' in word ? (waiting.get(kind) ?? []).filter((one) => 'alarm' in one) : [];
      waiting.set(kind, [...before, word]);
      void push(kind);
    },
    retry: async (ending) => {
      await Promise.all(underWay.values());
      await Promise.all([...waiting.keys()].map((kind) => push(kind, ending)));
    },
  };
};
