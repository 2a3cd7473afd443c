import { regionCode } from '../../../src/rules/region-code.ts';
import { touchedLines } from '../../../tools/rules/touched-lines.ts';

const cell = { place: regionCode('350000'), scheme: 'resident', isRuled: true, families: 120 } as const;
const unruled = { place: regionCode('630000'), scheme: 'resident', isRuled: false, families: 20 } as const;

describe('whom a rule’s change touches, as a clerk reads it', () => {
  it('is told by place and scheme, and where no rule is known', () => {
    expect(touchedLines([cell, unruled], '').slice(0, 3)).toEqual([
      '每条规则现在管着多少家：',
      '福建省 350000 城乡居民：约 120 家',
      '青海省 630000 城乡居民（当地怎么算还没有找到）：约 20 家',
    ]);
  });

  it('can be asked of one place, and says that what is not shown may be there', () => {
    expect(touchedLines([cell, unruled], '63')).toHaveLength(3);
    expect(touchedLines([cell], '41')).toEqual([
      '没有哪一条规则管着二十家以上。',
      expect.stringContaining('没写不等于没有'),
    ]);
  });
});
