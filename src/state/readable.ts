import * as v from 'valibot';
import type { Read } from './stored.ts';

/** A list, each item for itself and each id once: one that cannot be read is left out. */
export const readable = <T extends { id: string }>(item: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((all): T[] => {
      const byId = new Map<string, T>();
      for (const one of all) {
        const read = v.safeParse(item, one);
        if (read.success && !byId.has(read.output.id)) byId.set(read.output.id, read.output);
      }
      return [...byId.values()];
    }),
  );

/** How values by name are read and joined: each for itself. */
export const record = <T>(item: v.GenericSchema<unknown, T>, version: number) => ({
  read: (value: unknown, kept: number): Read<Readonly<Record<string, T>>> => {
    const read = v.safeParse(v.record(v.string(), v.unknown()), value);
    const all = read.success && !Array.isArray(value) ? Object.entries(read.output) : null;
    const some = (all ?? []).flatMap(([name, one]) => {
      const parsed = v.safeParse(item, one);
      return parsed.success ? [[name, parsed.output] as const] : [];
    });
    return { value: Object.fromEntries(some), whole: all?.length === some.length && kept === version };
  },
  join: (earlier: Readonly<Record<string, T>>, now: Readonly<Record<string, T>>) => ({ ...earlier, ...now }),
});
