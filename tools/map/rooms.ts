import { execFileSync } from 'node:child_process';
import * as v from 'valibot';

/** Rooms, each with those that it takes from. */
export type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

const room = /^(src\/[^/]+|server|sandbox|preview|tools)\//;

const cruised = v.object({
  modules: v.array(v.object({ source: v.string(), dependencies: v.array(v.object({ resolved: v.string() })) })),
});

const roomOf = (path: string): string | null => room.exec(path)?.[1] ?? null;

/** The rooms and what they import of each other, as dependency-cruiser finds it with the project's own rules. */
export const roomsCruised = (): Rooms => {
  const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs';
  const paths = ['src', 'server', 'sandbox', 'preview', 'tools'];
  const args = [cruiser, '--config', 'config/dependency-cruiser.cjs', '--output-type', 'json', ...paths];
  const told = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  const rooms = new Map<string, Set<string>>();
  for (const { source, dependencies } of v.parse(cruised, JSON.parse(told)).modules) {
    const from = roomOf(source);
    if (from === null) continue;
    const taken = rooms.get(from) ?? new Set<string>();
    rooms.set(from, taken);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (to !== null && to !== from) taken.add(to);
    }
  }
  return rooms;
};

const reaches = (rooms: Rooms, from: string, to: string, seen = new Set<string>()): boolean => {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(rooms.get(from) ?? [])].some((next) => reaches(rooms, next, to, seen));
};

/** Without the arrows that go past a room to where it leads anyway. What is left says the same order. */
export const withoutShortCuts = (rooms: Rooms): Rooms =>
  new Map(
    [...rooms].map(([from, taken]) => [
      from,
      new Set([...taken].filter((to) => ![...taken].some((other) => other !== to && reaches(rooms, other, to)))),
    ]),
  );
