import fc from 'fast-check';

import type { Endpoint } from '../../src/contract/endpoint.ts';
import { endpoints } from '../../src/contract/endpoints.ts';
import { type Askable, askables, byOperator } from './askable.ts';
import { waysIn } from './contract-fields.ts';
import { fromSchema } from './from-schema.ts';
import { oddText, wellFormed } from './odd-values.ts';

export type Asked = {
  method: Endpoint['method'];
  url: string;
  headers: Record<string, string>;
  payload: string | undefined;
  /** Those of the known fields that it carries in a body that can be read. */
  fields: readonly string[];
  /** See `Askable`. */
  hides: boolean;
  /** How much it ends for others: the most is asked last. */
  end: 0 | 1 | 2 | 3;
};

/** Who asks, and what an address of theirs can name, by what it calls it there, as `:family`. */
export type Asker = { token: string; ids: ReadonlyMap<string, readonly string[]> };

/** Phones, and the operator's command. */
export type Askers = { people: readonly Asker[]; operator: Asker };

const json = 'application/json';
const ids = ['mum', 'a', 'family-1', 'benefit-mum'];

const isErasure = ({ method, path }: Endpoint): boolean => method === 'DELETE' && path.endsWith('/me');

/** After it somebody is not there any more, in no family, or in another one, and what they ask finds nothing: asked last. */
const endOf = (endpoint: Endpoint): Asked['end'] => {
  if (isErasure(endpoint)) return 3;
  if (endpoint === endpoints.leaveFamily) return 2;
  return endpoint === endpoints.putOut ? 1 : 0;
};

const segment = (theirs: readonly string[]): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 20, arbitrary: fc.constantFrom(...(theirs.length > 0 ? theirs : ids)) },
      { weight: 1, arbitrary: fc.constantFrom(...ids) },
      { weight: 1, arbitrary: oddText },
    )
    .map((text) => encodeURIComponent(wellFormed(text)).slice(0, 400));

const pathOf = ({ endpoint, params }: Askable, theirs: Asker['ids']): fc.Arbitrary<string> =>
  fc.tuple(...params.map((param) => segment(theirs.get(param) ?? []))).map((values) => {
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

const requestOf = (askable: Askable, { people, operator }: Askers, aim: string | null): fc.Arbitrary<Asked> => {
  const { endpoint, hides } = askable;
  const { method } = endpoint;
  const whole = bodyOf(askable, aim);
  const torn = whole.chain((sent) => broken(sent.payload)).map((payload): Sent => ({ payload, fields: [] }));
  const body = fc.oneof({ weight: 19, arbitrary: whole }, { weight: 1, arbitrary: torn });
  const type = fc.oneof(
    { weight: 19, arbitrary: fc.constant(json) },
    { weight: 1, arbitrary: fc.constantFrom('text/plain', '') },
  );
  return fc.constantFrom(...(endpoint === byOperator ? [operator] : people)).chain(({ token: own, ids: theirs }) => {
    const token = fc.oneof({ weight: 9, arbitrary: fc.constant(own) }, { weight: 1, arbitrary: fc.base64String() });
    return fc
      .record({ url: pathOf(askable, theirs), body, token, type })
      .map(({ url, body: sent, token: shown, type: said }) => ({
        ...sent,
        method,
        url,
        hides,
        end: endOf(endpoint),
        headers: {
          authorization: `Bearer ${shown}`,
          ...(sent.payload === undefined || said === '' ? {} : { 'content-type': said }),
        },
      }));
  });
};

/** Any request; the more fields a body has, the oftener; erasing seldom. */
export const anyRequest = (askers: Askers): fc.Arbitrary<Asked> =>
  fc.oneof(
    ...askables.map((askable) => ({
      weight: isErasure(askable.endpoint) ? 1 : 6 + askable.fields.size,
      arbitrary: requestOf(askable, askers, null),
    })),
  );

/** A request that carries this field. */
export const requestWith = (field: string, askers: Askers): fc.Arbitrary<Asked> =>
  fc.oneof(...askables.filter(({ fields }) => fields.has(field)).map((askable) => requestOf(askable, askers, field)));
