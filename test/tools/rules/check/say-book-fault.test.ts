import type { BookFault } from '../../../../src/rules/book/book-fault.ts';
import { sayBookFault } from '../../../../tools/rules/check/say-book-fault.ts';
import { readRegion } from '../../../../tools/rules/folder/read-region.ts';
import { day } from '../../../support/day.ts';
import { foldersOfNovember } from '../folders-of-november.ts';

const [read] = foldersOfNovember.filter(({ name }) => name === 'fujian').map(readRegion);
if (!read?.ok) throw new Error('福建 cannot be read');
const fujian = read.value;

const place = '350200';
const asked = { place, scheme: 'enterprise', last: day('2027-01-31'), today: day('2027-03-17') } as const;
const rule = ['places', 0, 'rules', 'enterprise'];

describe('what the check of a whole book finds is said with the field to look at', () => {
  it.each<[BookFault, readonly PropertyKey[], string, string]>([
    [{ kind: 'no-end', ...asked }, rule, '算得出一个期限', '2027-01-31 办好的，到 2027-03-17 来问：没有期限'],
    [{ kind: 'opens-after-check-by', ...asked }, rule, '能办的第一天不晚于最晚那天', '还没到能办的日子'],
    [{ kind: 'check-by-after-latest', ...asked }, rule, '不晚于规定的最后一天', '比规定的最后一天还晚'],
    [{ kind: 'later-gives-earlier', ...asked }, rule, '下次的期限不会更早', '期限反而早了'],
    [{ kind: 'newest-not-first', place, scheme: 'enterprise' }, [...rule, 'src'], '最新的材料放在第一个', '比第一条新'],
    [
      { kind: 'year-without-end', place, year: 2026 },
      ['places', 0, 'effective', 'until'],
      '2026 年的通知',
      '没有写到哪天为止',
    ],
    [{ kind: 'ends-before-it-begins', place }, ['places', 0, 'effective', 'until'], '不早于从哪天起', '还没开始'],
    [{ kind: 'rules-and-words-differ', place }, ['places', 0, 'effective'], 'cycles.ts 和 record.ts', '不一样'],
    [{ kind: 'material-differs', place: '350000', material: 1 }, ['materials', 1], '同 citations.ts', '编号 1'],
    [{ kind: 'address-in-words', place: '350000' }, [], '网址只写在 citations.ts', '写了网址'],
    [{ kind: 'region-lost', place: '350000' }, ['code'], '32 个省级地方', '350000'],
    [{ kind: 'unreadable', field: 'regions.3.more', expected: 'never', got: '1' }, [], 'never', '1'],
  ])('$kind', (fault, path, expected, got) => {
    expect(sayBookFault(fault, fujian)).toMatchObject({
      part: 'cycles',
      path,
      expected: expect.stringContaining(expected),
      got: expect.stringContaining(got),
    });
  });
});
