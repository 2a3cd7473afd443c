import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Of what lies beside a file of this name; null: something else. The log and its index go with their file. */
const numberOf = (rest: string): number | null => {
  const [whole, number = '1'] = /^(?:-(\d+))?(?:-wal|-shm)?$/.exec(rest) ?? [];
  return whole === undefined ? null : Number(number);
};

/**
 * The name for what is put aside: `path`, and where that is taken `path-2`, `path-3`, … behind all there are, so that
 * nothing that was put aside is overwritten and the highest number is the newest.
 */
export const freeName = (path: string): string => {
  const name = basename(path);
  const taken = readdirSync(dirname(path))
    .filter((one) => one.startsWith(name))
    .flatMap((one) => numberOf(one.slice(name.length)) ?? []);
  const next = Math.max(0, ...taken) + 1;
  return next === 1 ? path : `${path}-${next}`;
};
