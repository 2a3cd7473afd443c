import * as v from 'valibot';

type Understood<T> = { items: T[]; leftOut: number };

/**
 * What can be read of a list, one item at a time: a newer service may say more than this phone understands. The page
 * shows what is there and says that the rest is newer.
 */
export const understood = <T>(item: v.GenericSchema<unknown, T>, all: readonly unknown[]): Understood<T> => {
  const items = all.flatMap((one) => {
    const read = v.safeParse(item, one);
    return read.success ? [read.output] : [];
  });
  return { items, leftOut: all.length - items.length };
};

type Fields = v.ObjectEntries;

/** The same shape as read by a phone: a field that it does not know is left, not refused. */
export const loose = <E extends Fields>(shape: v.StrictObjectSchema<E, undefined>): v.ObjectSchema<E, undefined> =>
  v.object(shape.entries);
