import { putAt } from './data-path.ts';
import { hookOf, type Options } from './page-options.ts';
import type { Sandbox } from './sandbox.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** One crossing from the page's JavaScript to its view: what costs time on an old phone. */
export type SetData = { bytes: number; keys: readonly string[]; data: Readonly<Record<string, unknown>>; atMs: number };

/** A page as WeChat makes it of its options: own data, methods bound, setData copied as it would be over the bridge. */
export type NativePage = {
  route: string;
  options: Readonly<Record<string, string>>;
  data: Record<string, unknown>;
  setDatas: SetData[];
  call(hook: string, ...args: readonly unknown[]): unknown;
  has(hook: string): boolean;
  /** What `getCurrentPages()` shows of it. */
  self: Options;
};

export function nativePage(
  route: string,
  query: Readonly<Record<string, string>>,
  given: Options,
  world: Sandbox,
  clock: VirtualClock,
): NativePage {
  const setDatas: SetData[] = [];
  const data = world.adopt((given.data ?? {}) as Record<string, unknown>);
  const self: Options = Object.create(given);
  Object.assign(self, { data, route, is: route, __route__: route, options: world.adopt(query) });

  self.setData = (change: Record<string, unknown>, rendered?: () => void) => {
    const text = JSON.stringify(change);
    const crossed = world.adopt(change);
    setDatas.push({
      bytes: Buffer.byteLength(text),
      keys: Object.keys(crossed),
      data: JSON.parse(text) as Record<string, unknown>,
      atMs: clock.now(),
    });
    for (const [path, value] of Object.entries(crossed)) putAt(data, path, value);
    if (rendered) clock.set(() => rendered.call(self), 0, false);
  };

  return {
    route,
    options: query,
    data,
    setDatas,
    self,
    has: (hook) => hookOf(self, hook) !== undefined,
    call: (hook, ...args) => hookOf(self, hook)?.apply(self, [...args]),
  };
}
