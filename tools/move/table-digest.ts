import { createHash } from 'node:crypto';
import type { Row } from '../../server/store/sql/connection.ts';

/** How many rows a table has, and a hash of all of them whatever their order: two databases sort texts differently. */
export type TableDigest = { rows: number; hash: string };

const width = 256n;

export const tableDigest = (columns: readonly string[]) => {
  let [rows, sum] = [0, 0n];
  return {
    add: (row: Row): void => {
      const text = JSON.stringify(columns.map((column) => row[column]));
      rows += 1;
      sum = BigInt.asUintN(Number(width), sum + BigInt(`0x${createHash('sha256').update(text).digest('hex')}`));
    },
    digest: (): TableDigest => ({ rows, hash: sum.toString(16).padStart(64, '0') }),
  };
};
