import { addresses } from '../contract/addresses.ts';
import { request } from '../platform/request.ts';
import { serviceUrl } from '../platform/service-url';

/**
 * `same`: the one that bears the tag is the newest. `none`: nothing newer than the program's own. `away`: no answer
 * that counts.
 */
type BookAnswer = { kind: 'same' | 'none' | 'away' } | { kind: 'there'; value: unknown };

/** Asks for the newest rule book; `tag`: of the one that is kept here. What comes is not looked into yet. */
export async function fetchRuleBook(tag: string | null): Promise<BookAnswer> {
  const base = serviceUrl();
  if (base === null) return { kind: 'away' };
  const { method, path } = addresses.fetchRuleBook;
  const asked: Record<string, string> = tag === null ? {} : { 'if-none-match': `"${tag}"` };
  const answer = await request(method, base + path, null, undefined, asked);
  switch (answer?.status) {
    case 200:
      return { kind: 'there', value: answer.body };
    case 304:
      return { kind: 'same' };
    case 404:
      return { kind: 'none' };
    default:
      return { kind: 'away' };
  }
}
