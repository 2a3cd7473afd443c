import { newer } from '../../../src/rules/book/newer.ts';
import type { BookStamp } from '../../../src/rules/book/stamp-of.ts';

describe('a newer book', () => {
  it.each<[BookStamp, BookStamp, boolean]>([
    [{ version: 2, date: '2026-01-01' }, { version: 1, date: '2026-11-24' }, true],
    [{ version: 1, date: '2026-11-24' }, { version: 2, date: '2026-01-01' }, false],
    [{ version: 1, date: '2026-11-25' }, { version: 1, date: '2026-11-24' }, true],
    [{ version: 1, date: '2026-11-24' }, { version: 1, date: '2026-11-24' }, false],
  ])('%j than %j: %p', (a, b, answer) => {
    expect(newer(a, b)).toBe(answer);
  });
});
