import type { Address } from '../src/routes/routes.ts';

/** Without the slash, as WeChat's own calls name a page: a message, a calendar entry, a code. */
export const pagePath = (address: Address): string => address.slice(1);
