/**
 * Built-ins that `browserslist` promises phones without: `flatMap` came with Chrome 69, `fromEntries` with Chrome 73
 * and iOS 12.2. WeChat adds none of them. Another one that the package comes to use is refused by `npm run
 * weapp:proof`.
 */
const define = (on: object, name: string, value: unknown): void => {
  if (!(name in on)) Object.defineProperty(on, name, { value, configurable: true, writable: true });
};

define(Array.prototype, 'flatMap', function <T, R>(this: T[], each: (value: T, at: number, all: T[]) => R | R[]): R[] {
  return ([] as R[]).concat(...this.map((value, at, all) => each(value, at, all)));
});

define(Object, 'fromEntries', (entries: Iterable<readonly [string, unknown]>) => {
  const made: Record<string, unknown> = {};
  for (const [name, value] of entries) made[name] = value;
  return made;
});
