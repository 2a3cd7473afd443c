import { openBook } from '../../../src/contract/book/open-book.ts';
import { mostLetters, type SignedBook } from '../../../src/contract/book/signed-book.ts';
import { newer } from '../../../src/rules/book/newer.ts';
import { packagedBook } from '../../../src/rules/book/packaged-book.ts';
import type { RuleBook } from '../../../src/rules/book/schema.ts';
import { bookKey, bookWithFujian, toMonthEnd } from '../../support/book-key.ts';

const key = bookKey();
const known = { version: 2, date: '2026-11-24' } as const;
const open = (signed: unknown, keys = [key.publicHalf]) => openBook(signed, keys, (stamp) => newer(stamp, known));

const book = bookWithFujian(toMonthEnd);
const signed = key.sign(book);
const changedAt = (at: number): SignedBook => {
  const letter = signed.text[at] === '1' ? '2' : '1';
  return { ...signed, text: signed.text.slice(0, at) + letter + signed.text.slice(at + 1) };
};

describe('a signed rule book', () => {
  it('is opened when our key signed it and it is newer', () => {
    expect(open(signed)).toEqual({ ok: true, book, signed });
  });

  it('is opened by either of two keys, while one replaces the other', () => {
    const next = bookKey();
    expect(open(signed, [next.publicHalf, key.publicHalf]).ok).toBe(true);
    expect(open(next.sign(book), [next.publicHalf, key.publicHalf]).ok).toBe(true);
  });

  it.each([0, 11, 40_000, signed.text.length - 1])('with its letter %i changed is refused', (at) => {
    expect(open(changedAt(at))).toEqual({ ok: false, refusal: { kind: 'not-signed-by-our-key' } });
  });

  it.each<[string, unknown]>([
    ['by another key', bookKey().sign(book)],
    ['with a zero signature', { ...signed, signature: '0'.repeat(128) }],
    ['with half a letter in it', { ...signed, text: `${signed.text}\ud800` }],
    ['with a blank behind it', { ...signed, text: `${signed.text} ` }],
  ])('%s is refused', (_what, value) => {
    expect(open(value)).toEqual({ ok: false, refusal: { kind: 'not-signed-by-our-key' } });
  });

  it('is refused where no key is known', () => {
    expect(open(signed, [])).toEqual({ ok: false, refusal: { kind: 'not-signed-by-our-key' } });
  });

  it.each<[string, RuleBook]>([
    ['last year’s', { ...book, version: 1, date: '2025-11-24' }],
    ['the one that is known', { ...packagedBook, ...known }],
  ])('%s is refused as not newer', (_what, old) => {
    const { version, date } = old;
    expect(open(key.sign(old))).toEqual({ ok: false, refusal: { kind: 'not-newer', stamp: { version, date } } });
  });

  it('of 50 MB is refused before anything of it is read', () => {
    const huge = { text: 'x'.repeat(50 * 1024 * 1024), signature: signed.signature };
    expect(open(huge)).toEqual({ ok: false, refusal: { kind: 'too-large' } });
    expect(signed.text.length * 3).toBeLessThan(mostLetters);
  });

  it.each([null, 'book', [], {}, { text: signed.text }, { ...signed, more: 1 }, { ...signed, signature: 'zz' }])(
    '%# is none',
    (value) => {
      expect(open(value)).toEqual({ ok: false, refusal: { kind: 'not-a-signed-book' } });
    },
  );

  it.each<[string, RuleBook, object]>([
    [
      'a period without an end',
      bookWithFujian({ kind: 'rolling', every: { months: 240 }, boundary: 'unknown', certainty: 'reported', src: [1] }),
      { kind: 'no-end', place: '350000', scheme: 'resident' },
    ],
    ['a region lost', { ...book, regions: book.regions.slice(1) }, { kind: 'region-lost', place: '110000' }],
  ])('with %s is refused though it is signed', (_what, faulty, fault) => {
    expect(open(key.sign(faulty))).toMatchObject({
      ok: false,
      refusal: { kind: 'faulty', faults: expect.arrayContaining([expect.objectContaining(fault)]) },
    });
  });
});
