/** Bad input never throws: it is named, with what was expected, so that a page can say it and a log can keep it. */
export type FieldError = { field: string; expected: string; got: unknown };

export type Result<T> = { ok: true; value: T } | { ok: false; error: FieldError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fieldError = (field: string, expected: string, got: unknown): { ok: false; error: FieldError } => ({
  ok: false,
  error: { field, expected, got },
});
