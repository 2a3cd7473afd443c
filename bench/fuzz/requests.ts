import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { endpoints010 } from '../../src/contract/released/endpoints-0-1-0.ts';
import { type Fields, fromSchema } from './from-schema.ts';
import { oddText, wellFormed } from './odd-values.ts';

export type Asked = {
  method: Endpoint['method'];
  url: string;
  headers: Record<string, string>;
  payload: string | undefined;
};

const json = 'application/json';
const ids = ['mum', 'a', 'family-1', 'benefit-mum'];

const schemaOf = ({ body }: Endpoint): JsonSchema | null =>
  body === null ? null : toJsonSchema(body, { errorMode: 'ignore', typeMode: 'input' });

const countOf = (schema: unknown): number =>
  typeof schema === 'object' && schema !== null
    ? Object.values(schema).reduce<number>((sum, part) => sum + countOf(part), 'properties' in schema ? 1 : 0)
    : 0;

const segment = fc
  .oneof({ weight: 6, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: oddText })
  .map((text) => encodeURIComponent(wellFormed(text)).slice(0, 400));

const pathOf = (path: string): fc.Arbitrary<string> => {
  const names = path.match(/:\w+/g) ?? [];
  return fc.tuple(...names.map(() => segment)).map((values) => {
    const left = [...values];
    return path.replace(/:\w+/g, () => left.shift() ?? '');
  });
};

const broken = (text: string | undefined): fc.Arbitrary<string | undefined> =>
  fc.constantFrom(
    text?.slice(0, -1),
    `${text ?? ''}}`,
    '',
    'null',
    '[]',
    '{"__proto__":{"a":1}}',
    `${'['.repeat(5000)}`,
  );

const requestOf = (
  endpoint: Endpoint,
  name: string,
  tokens: readonly string[],
  fields: Fields,
): fc.Arbitrary<Asked> => {
  const schema = schemaOf(endpoint);
  const whole: fc.Arbitrary<string | undefined> =
    schema === null ? fc.constant(undefined) : fromSchema(schema, name, fields).map((body) => JSON.stringify(body));
  const payload = fc.oneof({ weight: 19, arbitrary: whole }, { weight: 1, arbitrary: whole.chain(broken) });
  const token = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.base64String() },
  );
  const type = fc.oneof(
    { weight: 19, arbitrary: fc.constant(json) },
    { weight: 1, arbitrary: fc.constantFrom('text/plain', '') },
  );
  return fc
    .record({ url: pathOf(endpoint.path), payload, token, type })
    .map(({ url, payload: sent, token: login, type: said }) => ({
      method: endpoint.method,
      url,
      headers: {
        authorization: `Bearer ${login}`,
        ...(sent === undefined || said === '' ? {} : { 'content-type': said }),
      },
      payload: sent,
    }));
};

/** Who erases themselves or leaves ends what the others could find: seldom. */
const isEnd = ({ method, path }: Endpoint): boolean => method === 'DELETE' && path.endsWith('/me');

/** Any request of the contract, of today's phones and of 0.1.0's; the more fields a body has, the oftener. */
export const anyRequest = (tokens: readonly string[], fields: Fields): fc.Arbitrary<Asked> => {
  const all = [
    ...Object.entries(endpoints),
    ...Object.entries(endpoints010).map(([name, one]) => [`${name} 0.1.0`, one] as const),
  ];
  const weighted = all.map(([name, endpoint]: readonly [string, Endpoint]) => ({
    weight: isEnd(endpoint) ? 1 : 6 + 4 * countOf(schemaOf(endpoint)),
    arbitrary: requestOf(endpoint, name, tokens, fields),
  }));
  return fc.oneof(...weighted);
};
