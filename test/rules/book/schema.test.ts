import { newer } from '../../../src/rules/book/newer.ts';
import { packagedBook } from '../../../src/rules/book/packaged-book.ts';
import { packagedStamp } from '../../../src/rules/book/packaged-stamp.ts';
import { parseRuleBook } from '../../../src/rules/book/schema.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A copy of the book as it would come over the wire, with one field changed. */
const changed = (path: readonly (string | number)[], value: Json | undefined): unknown => {
  const copy: Json = JSON.parse(JSON.stringify(packagedBook));
  let at: Json = copy;
  for (const key of path.slice(0, -1)) {
    if (at === null || typeof at !== 'object') throw new Error(`no ${key}`);
    at = (Array.isArray(at) ? at[Number(key)] : at[key]) ?? null;
  }
  const last = path.at(-1);
  if (at === null || typeof at !== 'object' || last === undefined) throw new Error('no such field');
  if (Array.isArray(at)) at[Number(last)] = value ?? null;
  else if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
};

const fujian = packagedBook.regions.findIndex(({ cycles }) => cycles.code === '350000');
const enterprise = ['regions', fujian, 'cycles', 'rules', 'enterprise'] as const;
const material = ['regions', fujian, 'cycles', 'materials', 0] as const;
const source = ['regions', fujian, 'citations', 0] as const;
const door = ['regions', fujian, 'entry', 'doors', 0] as const;

describe('a rule book', () => {
  it('of the package goes over the wire unchanged and is valid', () => {
    const wire: unknown = JSON.parse(JSON.stringify(packagedBook));
    expect(parseRuleBook(wire)).toEqual({ ok: true, value: packagedBook });
    expect(packagedBook).toMatchObject(packagedStamp);
  });

  it.each<[string, readonly (string | number)[], Json | undefined]>([
    ['version', ['version'], 0],
    ['date', ['date'], '2026-02-30'],
    ['regions', ['regions'], []],
    ['an unknown field', ['more'], 1],
    ['an unknown kind of rule', [...enterprise, 'kind'], 'weekly'],
    ['a rule without a boundary', [...enterprise, 'boundary'], undefined],
    ['a cycle of no months', [...enterprise, 'every'], { months: 0 }],
    ['a rule without a source', [...enterprise, 'src'], []],
    ['a source that the record does not have', [...enterprise, 'src'], [99]],
    ['a rule by a material that the first screen does not know', [...enterprise, 'src'], [2]],
    ['a material without its date', [...material, 'date'], undefined],
    ['a date that is none', [...material, 'date'], 'last year'],
    ['an unknown first certification', [...enterprise, 'first'], { kind: 'someday' }],
    ['a place of another province', ['regions', fujian, 'cycles', 'places', 0, 'code'], '360200'],
    ['a record of another region', ['regions', fujian, 'record', 'code'], '360000'],
    ['a source without a title', [...source, 'title'], ''],
    ['a source without a publisher', [...source, 'publisher'], undefined],
    ['an address that is no link', [...source, 'url'], 'javascript:alert(1)'],
    ['one source twice', [...source, 'id'], 3],
    ['an entry of another region', ['regions', fujian, 'entry', 'code'], '360000'],
    ['a door of an unknown kind', [...door, 'kind'], 'fax'],
    ['a door that nobody saw', [...door, 'src'], []],
    ['a door by a material that is not recorded', [...door, 'src'], ['Z99']],
  ])('with %s is refused, and the field is named', (_what, path, value) => {
    const result = parseRuleBook(changed(path, value));
    expect(result).toMatchObject({
      ok: false,
      error: { field: expect.stringMatching(/./), expected: expect.stringMatching(/./) },
    });
  });

  it('with one region twice is refused', () => {
    const regions = packagedBook.regions.map((region, index) => (index === 1 ? packagedBook.regions[0] : region));
    expect(parseRuleBook({ ...packagedBook, regions }).ok).toBe(false);
  });

  it.each([null, 'book', [], 7])('%j is none', (value) => {
    expect(parseRuleBook(value).ok).toBe(false);
  });
});

describe('a newer book', () => {
  it.each([
    [{ version: 2, date: '2026-01-01' }, { version: 1, date: '2026-11-24' }, true],
    [{ version: 1, date: '2026-11-24' }, { version: 2, date: '2026-01-01' }, false],
    [{ version: 1, date: '2026-11-25' }, { version: 1, date: '2026-11-24' }, true],
    [{ version: 1, date: '2026-11-24' }, { version: 1, date: '2026-11-24' }, false],
  ])('%j than %j: %p', (a, b, answer) => {
    expect(newer(a, b)).toBe(answer);
  });
});
