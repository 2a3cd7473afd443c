import type { ErrorCode } from '../src/contract/errors.ts';

/** A named no, with the field it is about where there is one. */
export type Refusal = { code: ErrorCode; field?: string; expected?: string };

export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

export const refused = (code: ErrorCode, about: Omit<Refusal, 'code'> = {}): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, ...about },
});
