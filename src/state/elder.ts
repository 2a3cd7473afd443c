import type * as contract from '../contract/elder.ts';

/**
 * `regionName`: as the picker named the place; a code alone is known only where a record exists. It stays on the phone.
 */
export type Benefit = contract.Benefit & { regionName: string };

/** `partly`: something of it could not be read here. It is not sent before the service has filled it up. */
export type Elder = Omit<contract.Elder, 'benefits'> & { benefits: readonly Benefit[]; partly: boolean };
