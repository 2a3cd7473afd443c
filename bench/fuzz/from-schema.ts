import type { JsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { fieldsOf, isSchema } from './contract-fields.ts';
import { oddValue } from './odd-values.ts';

const days = ['2026-11-24', '2026-12-15', '2025-12-15', '2027-01-31', '2024-02-29', '1950-06-01'];
const instants = ['2026-11-24T02:00:00.000Z', '2026-11-23T02:00:00.000Z'];
const texts = [
  'mum',
  'benefit-mum',
  'a',
  '妈妈',
  '350000',
  '660000',
  'family-1',
  'tap-00000001',
  '2026-11',
  ...days,
  ...instants,
];

const fittingText = ({ pattern, format, minLength = 0, maxLength = 64 }: JsonSchema): fc.Arbitrary<string> => {
  const known = texts.filter((text) => pattern === undefined || new RegExp(pattern, 'u').test(text));
  const free = fc.string({
    unit: 'grapheme',
    minLength: Math.min(minLength, 200),
    maxLength: Math.min(maxLength, 200),
  });
  if (format === 'date') return fc.constantFrom(...days);
  if (pattern === undefined) return fc.oneof(free, fc.constantFrom(...texts));
  const matching = fc.stringMatching(new RegExp(pattern, 'u'));
  return known.length > 0 ? fc.oneof(fc.constantFrom(...known), matching) : matching;
};

/**
 * Values as the schema wants them, with one field in a dozen as it does not. `path`: the way to this value; `aim`: the way
 * to a field that shall be there, through whatever has to be chosen for it.
 */
export const fromSchema = (schema: JsonSchema, path: string, aim: string | null): fc.Arbitrary<unknown> => {
  const sub = (value: unknown, name: string): fc.Arbitrary<unknown> =>
    isSchema(value) ? fromSchema(value, `${path}${name}`, aim) : fc.jsonValue({ maxDepth: 2 });
  const leadsOn = (value: unknown, name: string): boolean => aim !== null && fieldsOf(value, `${path}${name}`).has(aim);

  const objectOf = ({ properties = {} }: JsonSchema): fc.Arbitrary<unknown> => {
    const parts = Object.entries(properties).map(([name, value]): [string, fc.Arbitrary<unknown>] => [
      name,
      leadsOn(value, `.${name}`)
        ? sub(value, `.${name}`)
        : fc.oneof({ weight: 11, arbitrary: sub(value, `.${name}`) }, { weight: 1, arbitrary: oddValue }),
    ]);
    const full = fc.record(Object.fromEntries(parts));
    const aimed = Object.keys(properties).filter(
      (name) => `${path}.${name}` === aim || leadsOn(properties[name], `.${name}`),
    );
    const some = fc.record(Object.fromEntries(parts), { requiredKeys: aimed });
    const more = fc.tuple(full, fc.dictionary(fc.string(), oddValue, { maxKeys: 3 })).map(([a, b]) => ({ ...b, ...a }));
    return fc.oneof({ weight: 8, arbitrary: full }, { weight: 1, arbitrary: some }, { weight: 1, arbitrary: more });
  };

  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const leading = choices.filter((one) => leadsOn(one, ''));
    return fc.oneof(...(leading.length > 0 ? leading : choices).map((one) => sub(one, '')));
  }
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return fc.array(sub(schema.items, '[]'), { minLength: leadsOn(schema.items, '[]') ? 1 : 0, maxLength: 3 });
    case 'string':
      return fittingText(schema);
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -1000, max: schema.maximum ?? 3000 });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};
