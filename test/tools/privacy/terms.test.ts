import { rowsKeptInPartsDays } from '../../../server/planning/rows-kept.ts';
import { keptWhere } from '../../../src/pages/ways/about/kept-where.ts';
import { terms } from '../../../tools/privacy/terms.ts';

describe('how long things are kept, as the page says', () => {
  it.each([
    ['session', '30 天'],
    ['reminder', '那天过后 400 天（用 PostgreSQL 的，半年的一起删，最多 584 天）'],
    ['reminder', '最多 7 天'],
    ['event', '30 天'],
    ['remembered', '400 天'],
    ['difference', '过 2 个月'],
    ['calls', '40 天'],
    ['erasures', '400 天'],
  ] as const)('%s: %s', (term, words) => {
    expect(terms[term]).toContain(words);
  });

  it('a message no longer than 关于 says, on either database', () => {
    const said = keptWhere.find(({ where }) => where === '存多久')?.what;
    expect(said).toContain(`消息最多 ${rowsKeptInPartsDays} 天`);
  });
});
