const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same value with its keys in the order in which a file has them: a schema gives them in its own. Where other keys
 * stand there the value's order stays.
 */
export const inOrderOf = (old: unknown, value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map((one, index) => inOrderOf(Array.isArray(old) ? old[index] : undefined, one));
  if (!isObject(value)) return value;
  const there = isObject(old) ? old : {};
  const keys = Object.keys(value);
  const known = Object.keys(there);
  const isSame = known.length === keys.length && known.every((key) => key in value);
  return Object.fromEntries((isSame ? known : keys).map((key) => [key, inOrderOf(there[key], value[key])]));
};
