import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { endpoints010 } from '../../src/contract/released/endpoints-0-1-0.ts';
import { fieldsOf } from './contract-fields.ts';

/** One question of the contract: its name, the names in its address, the schema of its body, and every field of both. */
export type Askable = {
  endpoint: Endpoint;
  name: string;
  params: readonly string[];
  schema: JsonSchema | null;
  fields: ReadonlySet<string>;
};

const askableOf = (name: string, endpoint: Endpoint): Askable => {
  const { body, path } = endpoint;
  const params = path.match(/:\w+/g) ?? [];
  const schema = body === null ? null : toJsonSchema(body, { errorMode: 'ignore', typeMode: 'input' });
  const fields = new Set(params.map((param) => `${name} ${param}`));
  for (const field of schema === null ? [] : fieldsOf(schema, name)) fields.add(field);
  return { endpoint, name, params, schema, fields };
};

/** Of today's phones and of 0.1.0's. */
export const askables: readonly Askable[] = [
  ...Object.entries(endpoints).map(([name, endpoint]) => askableOf(name, endpoint)),
  ...Object.entries(endpoints010).map(([name, endpoint]) => askableOf(`${name} 0.1.0`, endpoint)),
];

/** Every field that the contract knows. */
export const contractFields: ReadonlySet<string> = new Set(askables.flatMap(({ fields }) => [...fields]));
