import * as v from 'valibot';
import { clientId } from '../rules/parts.ts';
import { stored } from './stored.ts';

const version = 1;
const shape = v.array(clientId);

/**
 * Elders that a person removed here, until the service does not know them any more. Only these are ever deleted there.
 */
export const removed = stored<readonly string[]>('removed', {
  version,
  blank: [],
  read: (value, kept) => {
    const read = v.safeParse(shape, value);
    if (read.success) return { value: read.output, whole: kept === version };
    const some = Array.isArray(value) ? value.filter((one): one is string => v.is(clientId, one)) : [];
    return { value: some, whole: false };
  },
  join: (earlier, now) => [...new Set([...earlier, ...now])],
});
