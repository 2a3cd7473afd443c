import * as v from 'valibot';
import { readStored, writeStored } from '../platform/storage.ts';

/**
 * Records that this version could not read wholly, as they were found: a newer version, or a person who knows, can
 * still make something of them. `told`: the person has heard of it.
 */
const entry = v.object({ raw: v.unknown(), newer: v.boolean(), told: v.boolean() });
const shape = v.object({ v: v.literal(1), value: v.record(v.string(), v.array(entry)) });

type Asides = v.InferOutput<typeof shape>['value'];

const key = 'aside';
const keptEach = 5;

/** null: the phone does not say what is there, so nothing may be written over it. */
function readAsides(): Asides | null {
  const found = readStored(key);
  if (found.kind === 'shut') return null;
  if (found.kind === 'none') return {};
  const read = v.safeParse(shape, found.raw);
  return read.success ? read.output.value : { [key]: [{ raw: found.raw, newer: false, told: false }] };
}

let latest: Asides = readAsides() ?? {};
const listeners = new Set<() => void>();

function write(asides: Asides): boolean {
  if (writeStored(key, { v: 1, value: asides }) === 'full') return false;
  latest = asides;
  for (const listener of listeners) listener();
  return true;
}

/** Puts a record out of the way of what is written next. False: there is no room for it. The same one is kept once. */
export function keepAside(of: string, raw: unknown, newer: boolean): boolean {
  const asides = readAsides();
  if (!asides) return false;
  const mine = asides[of] ?? [];
  const text = JSON.stringify(raw);
  if (mine.some((one) => JSON.stringify(one.raw) === text)) return true;
  return write({ ...asides, [of]: [...mine, { raw, newer, told: false }].slice(-keptEach) });
}

const untoldOf = (asides: Asides) =>
  Object.entries(asides).flatMap(([of, all]) => all.filter(({ told }) => !told).map(({ newer }) => ({ of, newer })));

/** What the person has not heard of yet: which record, and whether a newer version wrote it. */
export const untold = (): readonly { of: string; newer: boolean }[] => untoldOf(latest);

export const sayTold = (): boolean =>
  write(
    Object.fromEntries(Object.entries(latest).map(([of, all]) => [of, all.map((one) => ({ ...one, told: true }))])),
  );

export const forgetAsides = (): boolean => write({});

export function followAsides(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
