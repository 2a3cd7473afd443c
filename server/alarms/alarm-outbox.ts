import type { AlarmKind } from './alarm-kinds.ts';
import { kindOf, type Word } from './alarm-word.ts';
import type { UntoldWords } from './untold-words.ts';
import { tell } from './webhook.ts';

export type AlarmOutbox = {
  /** Begins to tell it, and does not wait. */
  say(word: Word): void;
  /** Waits for what is under way, and tries again what was not taken. */
  retry(ending?: AbortSignal): Promise<void>;
};

/**
 * The words of a kind go out one after the other, so that the last that arrives is the last that was said. What is not
 * taken is kept until it is, over a restart too: the newest alarm of each kind, and the word that it is over when that
 * came after it. `url` null: nobody is told.
 */
export const alarmOutbox = (
  url: string | null,
  untold: UntoldWords,
  notTaken: (kind: AlarmKind, why: string) => void,
): AlarmOutbox => {
  const waiting = new Map<AlarmKind, readonly Word[]>();
  const underWay = new Map<AlarmKind, Promise<void>>();

  const wait = (word: Word): void => {
    const kind = kindOf(word);
    const before = 'over' in word ? (waiting.get(kind) ?? []).filter((one) => 'alarm' in one) : [];
    waiting.set(kind, [...before, word]);
  };

  const keep = (): void => untold.keep([...waiting.values()].flat());

  /** One that came meanwhile may have taken the place of the word. */
  const taken = (kind: AlarmKind, word: Word): void => {
    const left = (waiting.get(kind) ?? []).filter((other) => other !== word);
    if (left.length > 0) waiting.set(kind, left);
    else waiting.delete(kind);
    keep();
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

  if (url !== null) for (const word of untold.takeUp().sort((a, b) => a.at.localeCompare(b.at))) wait(word);

  return {
    say: (word) => {
      if (url === null) return;
      wait(word);
      keep();
      void push(kindOf(word));
    },
    retry: async (ending) => {
      await Promise.all(underWay.values());
      await Promise.all([...waiting.keys()].map((kind) => push(kind, ending)));
    },
  };
};
