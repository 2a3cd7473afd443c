import type * as v from 'valibot';
import type { Address } from './addresses.ts';

/** What one question of a phone takes and gives. */
export type Endpoint = Address & {
  /** Whether it needs `Authorization: Bearer <token>`. */
  login: boolean;
  what: string;
  body: v.GenericSchema | null;
  /** null: 204, nothing. */
  answer: v.GenericSchema | null;
};
