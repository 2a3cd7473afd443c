import fc from 'fast-check';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { type Askable, askables } from './askable.ts';
import { waysIn } from './contract-fields.ts';
import { fromSchema } from './from-schema.ts';
import { oddText, wellFormed } from './odd-values.ts';

export type Asked = {
  method: Endpoint['method'];
  url: string;
  headers: Record<string, string>;
  payload: string | undefined;
  /** Those of the contract's fields that it carries in a body that can be read. */
  fields: readonly string[];
};

const json = 'application/json';
const ids = ['mum', 'a', 'family-1', 'benefit-mum'];

const segment = fc
  .oneof({ weight: 6, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: oddText })
  .map((text) => encodeURIComponent(wellFormed(text)).slice(0, 400));

const pathOf = ({ endpoint, params }: Askable): fc.Arbitrary<string> =>
  fc.tuple(...params.map(() => segment)).map((values) => {
    const left = [...values];
    return endpoint.path.replace(/:\w+/g, () => left.shift() ?? '');
  });

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

type Sent = { payload: string | undefined; fields: readonly string[] };

const bodyOf = ({ schema, name, params, fields }: Askable, aim: string | null): fc.Arbitrary<Sent> => {
  const inPath = params.map((param) => `${name} ${param}`);
  if (schema === null) return fc.constant({ payload: undefined, fields: inPath });
  return fromSchema(schema, name, aim).map((body) => ({
    payload: JSON.stringify(body),
    fields: [...inPath, ...[...waysIn(body, name)].filter((way) => fields.has(way))],
  }));
};

const requestOf = (askable: Askable, tokens: readonly string[], aim: string | null): fc.Arbitrary<Asked> => {
  const { method } = askable.endpoint;
  const whole = bodyOf(askable, aim);
  const torn = whole.chain((sent) => broken(sent.payload)).map((payload): Sent => ({ payload, fields: [] }));
  const body = fc.oneof({ weight: 19, arbitrary: whole }, { weight: 1, arbitrary: torn });
  const token = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.base64String() },
  );
  const type = fc.oneof(
    { weight: 19, arbitrary: fc.constant(json) },
    { weight: 1, arbitrary: fc.constantFrom('text/plain', '') },
  );
  return fc
    .record({ url: pathOf(askable), body, token, type })
    .map(({ url, body: sent, token: shown, type: said }) => ({
      ...sent,
      method,
      url,
      headers: {
        authorization: `Bearer ${shown}`,
        ...(sent.payload === undefined || said === '' ? {} : { 'content-type': said }),
      },
    }));
};

/** Who erases themselves or leaves ends what the others could find: seldom. */
const isEnd = ({ method, path }: Endpoint): boolean => method === 'DELETE' && path.endsWith('/me');

/** Any request of the contract; the more fields a body has, the oftener. */
export const anyRequest = (tokens: readonly string[]): fc.Arbitrary<Asked> =>
  fc.oneof(
    ...askables.map((askable) => ({
      weight: isEnd(askable.endpoint) ? 1 : 6 + askable.fields.size,
      arbitrary: requestOf(askable, tokens, null),
    })),
  );

/** A request that carries this field of the contract. */
export const requestWith = (field: string, tokens: readonly string[]): fc.Arbitrary<Asked> =>
  fc.oneof(...askables.filter(({ fields }) => fields.has(field)).map((askable) => requestOf(askable, tokens, field)));
