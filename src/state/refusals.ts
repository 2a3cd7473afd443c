/** The service read it and will not have it: trying again changes nothing, and the rest goes its way. */
export const refusals: ReadonlySet<string> = new Set([
  'malformed-body',
  'unknown-region',
  'date-in-future',
  'unknown-template',
]);
