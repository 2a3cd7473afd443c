import type { AnyCode } from '../contract/errors.ts';

/** The service read it and will not have it: trying again changes nothing, and the rest goes its way. */
export const refusals: ReadonlySet<AnyCode> = new Set<AnyCode>([
  'malformed-body',
  'unknown-region',
  'date-in-future',
  'unknown-template',
]);
