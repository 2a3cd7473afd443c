/** Why WeChat did not do it: the person closed its panel, it or the phone may not, or anything else. */
export type Refusal = 'cancelled' | 'not-allowed' | 'failed';

/**
 * By the words of `errMsg`, which are all that tells them apart: `fail cancel`, `fail auth deny`, `fail no permission`,
 * `fail system permission denied`, `fail privacy permission is not authorized`. An interface that the privacy
 * declaration does not name is our own fault, and no setting mends it.
 */
export function refusalOf(error: unknown): Refusal {
  const words = String((error as { errMsg?: unknown } | null)?.errMsg);
  if (/cancel/i.test(words)) return 'cancelled';
  if (/not declared/i.test(words)) return 'failed';
  return /auth|den(y|ied)|permission|privacy/i.test(words) ? 'not-allowed' : 'failed';
}
