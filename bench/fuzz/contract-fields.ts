import type { JsonSchema } from '@valibot/to-json-schema';

export const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/** The fields of a schema, each by its way from the root, as `putElder.benefits[].scheme`. */
export const fieldsOf = (schema: unknown, path: string): Set<string> => {
  if (!isSchema(schema)) return new Set();
  const found = new Set<string>();
  const add = (part: unknown, way: string): void => {
    for (const field of fieldsOf(part, way)) found.add(field);
  };
  for (const choice of schema.anyOf ?? schema.oneOf ?? []) add(choice, path);
  if (schema.items !== undefined) add(schema.items, `${path}[]`);
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    found.add(`${path}.${name}`);
    add(part, `${path}.${name}`);
  }
  return found;
};

/** The ways to all that is in a value, written like those of the schema's fields. */
export const waysIn = (value: unknown, path: string): Set<string> => {
  const found = new Set([path]);
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, part] of Object.entries(value))
    for (const way of waysIn(part, Array.isArray(value) ? `${path}[]` : `${path}.${name}`)) found.add(way);
  return found;
};
