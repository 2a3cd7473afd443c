import * as v from 'valibot';
import { type Outcome, stored } from '../stored.ts';

const version = 1;
const shape = v.array(v.string());

/** 不是, said of one's own elder and one of a family: both ids. It is not asked again; who was wrong says so. */
export const notSame = stored<readonly string[]>('not-same', {
  version,
  blank: [],
  read: (value, kept) => {
    const read = v.safeParse(shape, value);
    return { value: read.success ? read.output : [], whole: read.success && kept === version };
  },
  join: (earlier, now) => [...new Set([...earlier, ...now])],
});

const nameOf = (own: string, theirs: string): string => `${own} ${theirs}`;

export const isNotSame = (own: string, theirs: string): boolean => notSame.get().includes(nameOf(own, theirs));

export const sayNotSame = (own: string, theirs: string): Outcome =>
  isNotSame(own, theirs) ? 'kept' : notSame.set([...notSame.get(), nameOf(own, theirs)]);
