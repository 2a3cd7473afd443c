import type { VirtualClock } from './virtual-clock.ts';

type Drawn = { fillText: string[] };

/** A 2d context that takes every stroke and remembers only the words written. */
function context2d(drawn: Drawn): object {
  const own: Record<string | symbol, unknown> = {};
  return new Proxy(own, {
    get: (target, key) => {
      if (key in target) return target[key];
      if (key === 'measureText') return (text: string) => ({ width: text.length * 36 });
      if (key === 'createLinearGradient') return () => ({ addColorStop() {} });
      return (...args: readonly unknown[]) => {
        if (key === 'fillText') drawn.fillText.push(String(args[0]));
      };
    },
    set: (target, key, value) => {
      target[key] = value;
      return true;
    },
  });
}

/** `wx.createSelectorQuery`: finds a canvas of 500×400 for every selector; sizes are not laid out here. */
export function selectorQuery(clock: VirtualClock, drawn: Drawn): object {
  const asked: ((result: unknown) => void)[] = [];
  const node = { width: 500, height: 400, getContext: () => context2d(drawn) };
  const result = { node, width: 500, height: 400, top: 0, left: 0, right: 500, bottom: 400, id: '', dataset: {} };
  const add = (callback?: (value: unknown) => void) => {
    asked.push(callback ?? (() => undefined));
    return query;
  };
  const one = {
    node: add,
    boundingClientRect: add,
    scrollOffset: add,
    fields: (_: unknown, done?: () => void) => add(done),
  };
  const query = {
    select: () => one,
    selectAll: () => one,
    selectViewport: () => one,
    in: () => query,
    exec: (done?: (results: readonly unknown[]) => void) => {
      clock.set(
        () => {
          for (const callback of asked) callback(result);
          done?.(asked.map(() => result));
        },
        0,
        false,
      );
      return query;
    },
  };
  return query;
}
