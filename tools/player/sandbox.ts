import vm from 'node:vm';
import type { VirtualClock } from './virtual-clock.ts';

/** The JavaScript world of the package: its own globals, its own clock, nothing of Node. */
export type Sandbox = {
  define(name: string, value: unknown): void;
  run(code: string, filename: string): unknown;
  /** A copy made of the package's own Array and Object, as what WeChat hands over would be. */
  adopt<T>(value: T): T;
  /** Whether a built-in such as `Array.prototype.flatMap` is there, the engine's own or one that the package brought. */
  has(path: string): boolean;
};

/** The package asks for the time in many ways; all of them lead to the virtual clock. */
const clockCode = `(function (now) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) { if (parts.length === 0) super(now()); else super(...parts); }
    static now() { return now(); }
  };
  globalThis.Date.prototype.constructor = globalThis.Date;
})`;

/** An older engine: of the built-ins named, those that are here are taken away. */
const lackCode = `(function (paths) {
  for (const path of paths) {
    const [name, ...owners] = path.split('.').reverse();
    const owner = owners.reduceRight((of, part) => of && of[part], global);
    if (owner) delete owner[name];
  }
})`;

const hasCode = `(function (path) {
  const [name, ...owners] = path.split('.').reverse();
  const owner = owners.reduceRight((of, part) => of && of[part], global);
  return Boolean(owner) && name in owner;
})`;

export function sandbox(clock: VirtualClock, log: (line: string) => void, lacks: readonly string[] = []): Sandbox {
  const write = (...parts: readonly unknown[]) => log(parts.map(String).join(' '));
  const context = vm.createContext({
    console: { log: write, info: write, warn: write, error: write, debug: write },
    setTimeout: (callback: () => void, ms: number) => clock.set(callback, ms, false),
    setInterval: (callback: () => void, ms: number) => clock.set(callback, ms, true),
    clearTimeout: (id: number) => clock.clear(id),
    clearInterval: (id: number) => clock.clear(id),
  });
  vm.runInContext('var global = globalThis', context);
  vm.runInContext(clockCode, context)(clock.now);
  vm.runInContext(lackCode, context)(lacks);
  const has: (path: string) => boolean = vm.runInContext(hasCode, context);
  const parse: (text: string) => unknown = vm.runInContext('(text) => JSON.parse(text)', context);

  return {
    define: (name, value) => {
      context[name] = value;
    },
    run: (code, filename) => vm.runInContext(code, context, { filename }),
    adopt: <T>(value: T): T => {
      const text = JSON.stringify(value);
      return text === undefined ? value : (parse(text) as T);
    },
    has,
  };
}
