/** What a package hands to `Page({...})` and `App({...})`: data, and functions called with the page as `this`. */
export type Options = Record<string, unknown>;

type Hook = (...args: readonly unknown[]) => unknown;

export function hookOf(options: Options, name: string): Hook | undefined {
  const value = options[name];
  return typeof value === 'function' ? (value as Hook) : undefined;
}
