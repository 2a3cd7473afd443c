import { allCycles } from '../../../src/rules/regions/all-cycles.ts';
import { cycleWords, ruleWords } from '../../../src/rules/window/cycle-words.ts';
import { reasonSentence } from '../../../src/rules/window/reason-sentence.ts';
import { reasonCodes } from '../../../src/rules/window/types.ts';
import { windowBy, windowOf } from '../support/window-of.ts';
import '../../support/in-november-2026.ts';

describe('how the rule is said on a card', () => {
  it.each([
    ['350000', 'resident', '每 365 天一次'],
    ['410000', 'survivor', '每 180 天一次'],
    ['120000', 'enterprise', '每 12 个月一次'],
    ['420100', 'enterprise', '一个自然年一次'],
    ['530000', 'enterprise', '一个自然年一次，两次不超过 12 个月'],
    ['211400', 'resident', '每半年一次'],
    ['230000', 'resident', '每季度一次'],
    ['150200', 'survivor', '每月 1 日到 10 日办一次'],
    ['520524', 'resident', '2024年的通知：3月1日到4月30日'],
    ['540100', 'resident', '2023年的通知：1月1日到6月30日，7月1日到12月31日'],
    ['310000', 'enterprise', '接到通知的人才要办'],
    ['150000', 'resident', '由旗县区自己定'],
    ['650000', 'resident', '当地怎么算没有找到'],
  ] as const)('%s %s: %s', (region, scheme, words) => {
    expect(cycleWords(windowOf({ region, scheme, lastCertifiedOn: null }, '2026-11-24'))).toBe(words);
  });

  it('says the rest too', () => {
    const month = windowBy({ kind: 'period', period: 'month' }, null, '2026-11-24');
    expect(cycleWords(month)).toBe('每月一次');
    const told = { certainty: 'reported', src: [0], sourceDate: null, toldBy: '试验' } as const;
    expect(ruleWords({ kind: 'notice', ...told })).toBe('接到通知的人才要办');
    expect(ruleWords({ kind: 'varies', ...told })).toBe('由旗县区自己定');
  });
});

describe('what a reason says', () => {
  const never = /逾期|必须|一律|最新|权威|已核实|法律规定|不用认证|[,;:?!]/;

  it.each(reasonCodes)('%s is one short plain sentence or two, and frightens nobody', (code) => {
    const sentence = reasonSentence(code, null);
    expect(sentence).toMatch(/。$/);
    expect(sentence.length).toBeLessThanOrEqual(40);
    expect(sentence).not.toMatch(never);
  });

  it('names neither a place nor a benefit, so that it fits every card', () => {
    const said = reasonCodes.map((code) => reasonSentence(code, null)).join('');
    for (const { name } of allCycles) expect(said).not.toContain(name.slice(0, 2));
    expect(said).not.toMatch(/居民|企业|机关|遗属|工伤/);
  });
});
