import { standingOf } from '../../src/state/standing.ts';
import { basisWords, boundaryIsKnown, dateLines, sourceWords } from '../../src/words/window-words.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { day } from '../support/day.ts';
import '../support/in-november-2026.ts';

const today = day('2026-11-24');

/** All that a card says of one elder: the lines beside the leaf, how it was reckoned, whose material that is. */
function card(...[elder, dates]: Parameters<typeof aMother>) {
  const mother = aMother(elder, dates);
  const [benefit] = mother.benefits;
  if (!benefit) throw new Error('a mother draws one benefit');
  const standing = standingOf(mother, benefit, today);
  const { window } = standing;
  if (!window) throw new Error('there is a window');
  return {
    window,
    lines: dateLines(standing, today),
    basis: basisWords(window, benefit.region, benefit.scheme, today),
    source: sourceWords(window, today),
  };
}

const seen = { lastCertifiedOn: '2026-11-02' };

describe('the words of a date', () => {
  it('福建居民: 365 days, the day advised and the last day, from 2023', () => {
    expect(card()).toMatchObject({
      lines: ['最好 12月7日（星期一）前', '最晚 12月14日（星期一）'],
      basis: '按福建省「每 365 天一次」推算，算到 12月15日，可能已自动认证，先查一下。',
      source: '出处　福建省人力资源和社会保障厅 · 2023年11月，材料较早，再问一句',
    });
  });

  it('福建企业: nobody wrote how the end is counted, so no last day is shown', () => {
    const { window, lines } = card({}, { scheme: 'enterprise' });
    expect(boundaryIsKnown(window)).toBe(false);
    expect(window.latest).not.toBeNull();
    expect(lines).toEqual(['越早越好', '最晚 11月30日（星期一）']);
  });

  it('厦门: has its own rule, and it is named', () => {
    const { basis } = card({ region: '350200', regionName: '福建省厦门市' }, { scheme: 'enterprise' });
    expect(basis).toBe('按厦门市「每 12 个月一次」推算，可能已自动认证，先查一下。');
  });

  it('芗城区, without a record of its own: says whose rule is used', () => {
    expect(card({ region: '350602' }).basis).toBe(
      '没找到您当地的，用的是福建省的。按福建省「每 365 天一次」推算，算到 12月15日，可能已自动认证，先查一下。',
    );
  });

  it('a district of 厦门: says that the city’s rule is used', () => {
    expect(card({ region: '350203' }, { scheme: 'enterprise' }).basis).toMatch(/^没找到您当地的，用的是厦门市的。/);
  });

  it('新疆: the rule was not found, with 12333; the date is only one to look by, and no source stands behind it', () => {
    const xinjiang = card({ region: '650000' }, { lastCertifiedOn: '2026-06-20' });
    expect(xinjiang).toMatchObject({
      lines: ['先按 11月30日前查一查'],
      basis: '当地规定没有找到，好几个省半年一次，先按半年算。拨 12333 问一句更稳。',
      source: null,
    });
  });

  it('新疆, certified this month: still no date given as if it were known', () => {
    expect(card({ region: '650000' }, seen).lines.join()).toMatch(/^先按 .*前查一查$/);
  });

  it('织金县: the notice is of 2024, and is called so', () => {
    const { basis, source } = card({ region: '520524' });
    expect(basis).toContain('「2024年的通知：');
    expect(source).toBe('出处　织金县城乡居民养老保险服务中心 · 2024年3月，材料较早，再问一句');
  });

  it('武汉, done this year: earlier than January it does not count', () => {
    const { lines } = card({ region: '420100' }, { scheme: 'enterprise', lastCertifiedOn: '2026-02-28' });
    expect(lines).toEqual([
      '2027年1月1日起再办，早了不算',
      '最好 2027年12月24日（星期五）前',
      '最晚 2027年12月31日（星期五）',
    ]);
  });

  it('an official page said a day: that day, who says so, and that it is no estimate', () => {
    expect(card({}, { officialDueOn: '2027-05-31' })).toMatchObject({
      lines: ['最好 2027年5月24日（星期一）前', '最晚 2027年5月31日（星期一）', '最晚那天是您在官方页面看到的'],
      basis: '不是推算的，以这个日子为准。',
      source: null,
    });
  });

  it('a day gone by is never said as one to keep, whoever waits or is not paid', () => {
    const over = { lastCertifiedOn: '2025-09-10' };
    for (const change of [{}, { waitingSince: '2026-11-20' }, { money: 'stopped' as const }])
      expect(card({}, { ...over, ...change }).lines).toEqual(['推算的日子：9月9日']);
    expect(card({}, { officialDueOn: '2026-11-20' }).lines).toEqual(['您在官方页面看到的：11月20日']);
  });

  it('done: the next time, in its year', () => {
    expect(card({}, seen).lines).toEqual(['下次最好 2027年10月25日（星期一）前', '最晚 2027年11月1日（星期一）']);
  });

  it('nobody knows the last time: no date at all', () => {
    expect(card({}, { lastCertifiedOn: null }).lines).toEqual([]);
  });

  it('what only others tell of a rule is called 转述', () => {
    expect(card({ region: '130000' }, { scheme: 'enterprise' }).source).toMatch(/^出处　.+（转述） · /);
  });
});
