import type { VirtualClock } from './virtual-clock.ts';
import { WxLater, WxRefusal } from './wx-calls.ts';

/** What was painted on canvases: the words, and the addresses of the pictures. */
export type Drawn = { fillText: string[]; drawImage: string[] };

/** A 2d context that takes every stroke and remembers only the words and pictures. */
function context2d(drawn: Drawn): object {
  const own: Record<string | symbol, unknown> = {};
  return new Proxy(own, {
    get: (target, key) => {
      if (key in target) return target[key];
      if (key === 'measureText') return (text: string) => ({ width: text.length * 36 });
      if (key === 'createLinearGradient') return () => ({ addColorStop() {} });
      return (...args: readonly unknown[]) => {
        if (key === 'fillText') drawn.fillText.push(String(args[0]));
        if (key === 'drawImage') drawn.drawImage.push((args[0] as CanvasImage).src);
      };
    },
    set: (target, key, value) => {
      target[key] = value;
      return true;
    },
  });
}

class CanvasImage {
  onload: () => void = () => undefined;
  onerror: (event: object) => void = () => undefined;
  readonly #told: (image: CanvasImage) => void;
  #src = '';

  constructor(told: (image: CanvasImage) => void) {
    this.#told = told;
  }

  get src(): string {
    return this.#src;
  }

  set src(address: string) {
    this.#src = address;
    this.#told(this);
  }
}

/** `canvas.createImage()`: tells that it is loaded, or what the answer `createImage` of the test says. */
const imageMaker = (clock: VirtualClock, answer: unknown) => () =>
  new CanvasImage((image) => {
    const end = answer instanceof WxLater ? answer.answer : answer;
    const tell = () => (end instanceof WxRefusal ? image.onerror({ errMsg: end.errMsg }) : image.onload());
    clock.set(tell, answer instanceof WxLater ? answer.afterMs : 0, false);
  });

/** `wx.createSelectorQuery`: finds a canvas of 500×400 for every selector; sizes are not laid out here. */
export function selectorQuery(clock: VirtualClock, drawn: Drawn, image: unknown): object {
  const asked: ((result: unknown) => void)[] = [];
  const createImage = imageMaker(clock, image);
  const node = { width: 500, height: 400, getContext: () => context2d(drawn), createImage };
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
