import type { Later } from './sending/rest.ts';

/** Work that runs beside the rounds, so that nobody waits for it: one of its kind at a time. */
export type Beside = {
  /** Unless one of the kind is under way. With `ending` it is given up, which it is to heed. */
  begin(kind: string, work: (ending: AbortSignal) => Promise<void>): void;
  /** Waits for what is under way, for some seconds, and then gives it up. */
  end(later: Later): Promise<void>;
};

const endMs = 3000;

/** `failed`: told of work that throws. */
export const createBeside = (failed: (error: unknown) => void): Beside => {
  const underWay = new Map<string, Promise<void>>();
  const ending = new AbortController();
  return {
    begin: (kind, work) => {
      if (underWay.has(kind)) return;
      const done = work(ending.signal)
        .catch(failed)
        .finally(() => underWay.delete(kind));
      underWay.set(kind, done);
    },
    end: async (later) => {
      if (underWay.size === 0) return;
      let cancel = (): void => undefined;
      const late = new Promise<void>((done) => {
        cancel = later(endMs, () => {
          ending.abort();
          done();
        });
      });
      await Promise.race([Promise.all(underWay.values()), late]);
      cancel();
    },
  };
};
