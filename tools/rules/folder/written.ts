/** A value as a file writes it, with the line of every field of it. */
export type Written = {
  value: unknown;
  /** Counted from one. */
  line: number;
  /** By key or index. */
  inside: ReadonlyMap<string, Written>;
};

/** The line of a field; of one that is not there that of the nearest one around it. */
export const lineOf = (written: Written, path: readonly PropertyKey[]): number => {
  const [key, ...rest] = path;
  const next = key === undefined ? undefined : written.inside.get(String(key));
  return next ? lineOf(next, rest) : written.line;
};
