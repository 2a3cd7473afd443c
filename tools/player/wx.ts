import type { Sandbox } from './sandbox.ts';
import type { Idle } from './settle.ts';
import type { VirtualClock } from './virtual-clock.ts';
import { type WxAnswers, type WxCall, WxLater, WxRefusal } from './wx-calls.ts';
import { callbackApis, listenerApis, navigationApis } from './wx-names.ts';

type Callbacks = {
  success?: (result: unknown) => void;
  fail?: (reason: unknown) => void;
  complete?: (end: unknown) => void;
};

/** What of the world around the package the fake `wx` works with. */
type WxParts = {
  world: Sandbox;
  clock: VirtualClock;
  idle: Idle;
  calls: WxCall[];
  listeners: Map<string, Set<(event: unknown) => void>>;
  answers: WxAnswers;
  reads: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  inTap(): boolean;
};

/** Buffers cross as they are: the package's own typed arrays read them. */
const adopted = (world: Sandbox, answer: object): object => ({
  ...world.adopt(answer),
  ...Object.fromEntries(Object.entries(answer).filter(([, value]) => value instanceof ArrayBuffer)),
});

const callbackNames = new Set(['success', 'fail', 'complete']);

/** Functions and the drawing surface stay out of the record: it is read, printed and compared. */
function recorded(args: readonly unknown[]): readonly unknown[] {
  return args.map((arg) => {
    if (typeof arg !== 'object' || arg === null || Array.isArray(arg))
      return typeof arg === 'function' ? '(function)' : arg;
    const kept = Object.entries(arg).filter(([key, value]) => !callbackNames.has(key) && typeof value !== 'function');
    return Object.fromEntries(kept.map(([key, value]) => [key, key === 'canvas' ? '(canvas)' : value]));
  });
}

/** These hand back a task; all others a promise, unless a callback was passed. */
const withTask: ReadonlySet<string> = new Set(['request', 'downloadFile', 'uploadFile']);

const gestureNeeded = new WxRefusal('requestSubscribeMessage:fail can only be invoked by user TAP gesture.');

export function makeWx(parts: WxParts): Record<string, unknown> {
  const { clock, idle, calls, world, answers } = parts;
  const note = (api: string, args: readonly unknown[], kind: WxCall['kind']) =>
    calls.push({ api, args: recorded(args), kind, inTap: parts.inTap(), atMs: clock.now() });

  const decide = (api: string, args: readonly unknown[]): unknown => {
    if (api === 'requestSubscribeMessage' && !parts.inTap()) return gestureNeeded;
    const answer = answers[api];
    return typeof answer === 'function' ? answer(...args) : answer;
  };

  const settleWith = (api: string, callbacks: Callbacks, answer: unknown): void => {
    if (answer instanceof WxLater) {
      clock.set(() => settleWith(api, callbacks, answer.answer), answer.afterMs, false);
      return;
    }
    if (answer instanceof Promise) {
      idle.owe(answer.then((value: unknown) => settleWith(api, callbacks, value)));
      return;
    }
    clock.set(
      () => {
        const failed = answer instanceof WxRefusal;
        const end = failed
          ? world.adopt({ errMsg: answer.errMsg, errCode: answer.errCode, errno: answer.errCode })
          : adopted(world, { errMsg: `${api}:ok`, ...(typeof answer === 'object' ? answer : {}) });
        if (failed) callbacks.fail?.(end);
        else callbacks.success?.(end);
        callbacks.complete?.(end);
      },
      0,
      false,
    );
  };

  const wx: Record<string, unknown> = {};
  for (const api of [...callbackApis, ...navigationApis]) {
    wx[api] = (options: Callbacks = {}, ...rest: readonly unknown[]) => {
      note(api, [options, ...rest], 'ask');
      const answer = decide(api, [options, ...rest]);
      if (withTask.has(api)) {
        settleWith(api, options, answer);
        return { abort: () => undefined };
      }
      if (options.success || options.fail || options.complete) return settleWith(api, options, answer);
      return new Promise((success, fail) => settleWith(api, { success, fail }, answer));
    };
  }
  for (const api of listenerApis) {
    wx[api] = (listener: (event: unknown) => void) => {
      const event = api.replace(/^(on|off)/, '');
      const heard = parts.listeners.get(event) ?? new Set();
      parts.listeners.set(event, heard);
      if (api.startsWith('on')) heard.add(listener);
      else heard.delete(listener);
    };
  }
  for (const [api, read] of Object.entries(parts.reads)) {
    wx[api] = (...args: readonly unknown[]) => {
      note(api, args, 'read');
      const answer = answers[api];
      return typeof answer === 'function' ? answer(...args) : (answer ?? read(...args));
    };
  }
  wx.env = { USER_DATA_PATH: 'http://usr' };
  return wx;
}
