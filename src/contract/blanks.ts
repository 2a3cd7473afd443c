import * as v from 'valibot';

/** What is told of a field of which nobody told anything. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a field of a list's item need not be sent: whoever reads it knows it without. */
export type Needless = (value: unknown, name: string, item: object) => boolean;

/**
 * The same in fewer bytes: of an item of a list, a field that is null, false or an empty list is not sent, nor one that
 * is otherwise needless. Half of what is said of a large family is that nothing was told.
 */
export function withoutBlanks(said: unknown, isNeedless: Needless, isItem = false): unknown {
  if (Array.isArray(said)) return said.map((item) => withoutBlanks(item, isNeedless, true));
  if (!isObject(said)) return said;
  const fields = Object.entries(said).filter(
    ([name, value]) => !isItem || !(isBlank(value) || isNeedless(value, name, said)),
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, withoutBlanks(value, isNeedless)]));
}

type Shape = { entries: v.ObjectEntries };

const blankOf = (field: v.ObjectEntries[string]): unknown => [null, false, []].find((blank) => v.is(field, blank));

/** A shape as it is read when blanks may be left out of it; `shape` tells which blank each field has. */
export const withBlanks = <T>({ entries }: Shape, read: v.GenericSchema<unknown, T>) => {
  const blanks = Object.fromEntries(
    Object.entries(entries).flatMap(([name, field]) => {
      const blank = blankOf(field);
      return blank === undefined ? [] : [[name, blank]];
    }),
  );
  return v.pipe(
    v.unknown(),
    v.transform((said) => (isObject(said) ? { ...blanks, ...said } : said)),
    read,
  );
};
