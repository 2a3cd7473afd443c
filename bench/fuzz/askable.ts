import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { act } from '../../server/operator/act.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { endpoints010 } from '../../src/contract/released/endpoints-0-1-0.ts';
import { fieldsOf } from './contract-fields.ts';

/** One question of the service: its name, the names in its address, the schema of its body, and every field of both. */
export type Askable = {
  endpoint: Endpoint;
  name: string;
  params: readonly string[];
  schema: JsonSchema | null;
  fields: ReadonlySet<string>;
  /** Whoever may not ask it is told that there is nothing here, before anything of it is read. */
  hides: boolean;
};

/** What no phone asks: its key is the operator's. */
export const byOperator: Endpoint = {
  method: 'POST',
  path: '/operator/outbox',
  login: false,
  what: 'For the operator’s commands, by their key.',
  body: act,
  answer: null,
};

const askableOf = (name: string, endpoint: Endpoint): Askable => {
  const { body, path } = endpoint;
  const params = path.match(/:\w+/g) ?? [];
  const schema = body === null ? null : toJsonSchema(body, { errorMode: 'ignore', typeMode: 'input' });
  const fields = new Set(params.map((param) => `${name} ${param}`));
  for (const field of schema === null ? [] : fieldsOf(schema, name)) fields.add(field);
  const hides = endpoint === byOperator || path.includes(':family');
  return { endpoint, name, params, schema, fields, hides };
};

/** Of today's phones, of 0.1.0's, and of the operator's commands. */
export const askables: readonly Askable[] = [
  ...Object.entries(endpoints).map(([name, endpoint]) => askableOf(name, endpoint)),
  ...Object.entries(endpoints010).map(([name, endpoint]) => askableOf(`${name} 0.1.0`, endpoint)),
  askableOf('operator', byOperator),
];

/** Every field that they know. */
export const knownFields: ReadonlySet<string> = new Set(askables.flatMap(({ fields }) => [...fields]));
