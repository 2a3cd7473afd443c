type Path = readonly PropertyKey[];
/** A `src` list and where it stands. */
export type Sources = { path: Path; ids: readonly unknown[] };

/** Every `src` of a value, however deep. */
export const sourcesIn = (value: unknown, path: Path = []): Sources[] => {
  if (Array.isArray(value)) return value.flatMap((one, index) => sourcesIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'src' && Array.isArray(one) ? [{ path: [...path, key], ids: one }] : sourcesIn(one, [...path, key]),
  );
};

/** The first material of every rule, which the first screen names. */
export const newestIn = (cycles: unknown): Sources[] =>
  sourcesIn(cycles).map(({ path, ids }) => ({ path, ids: ids.slice(0, 1) }));

export type Material = { id: unknown; publisher: unknown; date: unknown };

/** What `materials` has to say of the materials that stand behind the rules: as the citations have it, in their order. */
export const materialsFor = (cycles: object, citations: readonly Material[]): Material[] => {
  const needed = new Set(newestIn({ ...cycles, materials: [] }).flatMap(({ ids }) => ids));
  return citations.flatMap(({ id, publisher, date }) =>
    typeof id === 'number' && needed.has(id) ? [{ id, publisher, date }] : [],
  );
};
