import { historyOf } from '../../../src/pages/kin/history/history-of.ts';
import type { CertificationRecord } from '../../../src/rules/benefit/certification.ts';
import type { FlowId } from '../../../src/rules/flows/types.ts';
import { day, instant } from '../../support/day.ts';
import { aFamily } from '../../words/some-family.ts';
import { aMother } from '../ways/a-mother.ts';

const saidAt = instant('2026-11-20T02:00:00.000Z');
const seen = (id: string, on: string, by: FlowId | null): CertificationRecord => ({
  id,
  kind: 'seen',
  on: day(on),
  by,
  nextDueOn: null,
  saidAt,
});
const waiting = (id: string, on: string): CertificationRecord => ({
  id,
  kind: 'waiting',
  on: day(on),
  by: null,
  saidAt,
});

const withRecords = (...records: CertificationRecord[]) => aMother({}, { records });

const family = aFamily({
  sayers: [
    { record: 'r1', who: 'm-daughter' },
    { record: 'r2', who: 'm-son' },
    { record: 'r3', who: null },
  ],
});

const told = (...records: CertificationRecord[]) =>
  historyOf(withRecords(...records), family).map(({ year, lines }) => [
    year,
    ...lines.map(({ title, small }) => `${title} ${small}`),
  ]);

describe('who certified, by year', () => {
  it('says the day, who, and by which way, the newest first', () => {
    expect(told(seen('r2', '2025-05-09', 'counter'), seen('r1', '2026-03-02', 'alipay'))).toEqual([
      ['2026', '3月2日 女儿 用支付宝办的'],
      ['2025', '5月9日 您 到窗口办的'],
    ]);
  });

  it('who has left is 家里人; a way that nobody named is not guessed', () => {
    expect(told(seen('r3', '2026-03-02', null))).toEqual([['2026', '3月2日 家里人 办的']]);
  });

  it('what was taken back is not there', () => {
    const back: CertificationRecord = { id: 'r9', kind: 'take-back', takesBack: 'r1', saidAt };
    expect(told(seen('r1', '2026-03-02', 'alipay'), back)).toEqual([]);
  });

  it('a result that is waited for is said so, until it was seen', () => {
    expect(told(waiting('r1', '2026-11-20'))).toEqual([['2026', '11月20日 女儿 办的，在等结果']]);
    expect(told(waiting('r1', '2026-11-20'), seen('r2', '2026-11-23', 'silent-match'))).toEqual([
      ['2026', '11月23日 您 自动认证的'],
    ]);
  });

  it('two benefits are told apart', () => {
    const [one] = withRecords(seen('r1', '2026-03-02', 'alipay')).benefits;
    const [two] = withRecords(seen('r2', '2026-04-02', 'bank')).benefits;
    if (!one || !two) throw new Error('she has one');
    const elder = aMother({ benefits: [one, { ...two, id: 'b2', scheme: 'survivor' }] });
    expect(historyOf(elder, family)[0]?.lines.map(({ small }) => small)).toEqual([
      '遗属待遇，到银行办的',
      '城乡居民，用支付宝办的',
    ]);
  });

  it('of an elder who is the person’s alone nobody is named', () => {
    expect(historyOf(withRecords(seen('r1', '2026-03-02', 'alipay')), null)[0]?.lines).toMatchObject([
      { title: '3月2日', small: '用支付宝办的' },
    ]);
  });
});
