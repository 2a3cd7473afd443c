import fc from 'fast-check';
import { checkMessage } from '../../../src/rules/message/check-message.ts';
import { signSentences } from '../../../src/rules/message/message-words.ts';
import { type MessageBenefit, type MessageCheck, type SignCode, signCodes } from '../../../src/rules/message/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import type { CertificationWindow } from '../../../src/rules/window/types.ts';
import { day } from '../../support/day.ts';

const check = (text: string, benefit?: MessageBenefit): MessageCheck => {
  const result = checkMessage(text, benefit);
  if (!result.ok) throw new Error(result.error.field);
  return result.value;
};

const codes = (text: string): SignCode[] => check(text).signs.map((sign) => sign.code);

describe('every sign is shown with the message’s own words', () => {
  it.each([
    ['national-claim', '全国统一认证，一律停发', '全国统一'],
    ['stop-claim', '没认证的明年一律停发养老金，请转发', '一律停发'],
    ['no-back-pay', '不认证就停发养老金，谁也补不回来', '谁也补不'],
    ['new-rule', '养老认证新规：没认证的一律停发', '新规'],
    ['forward', '不认证就停发养老金，快轉發', '轉發'],
    ['last-day', '最后一天，不认证就停发养老金', '最后一天'],
    ['card', '认证请填写银行卡号', '填写银行卡'],
    ['password', '养老认证，请告诉我密码', '告诉我密码'],
    ['code', '社保认证，把验证码告诉我', '验证码告诉'],
    ['fee', '养老认证手续费 20 元', '手续费'],
    ['transfer', '养老金要先转账到安全账户', '先转账'],
    ['shared-screen', '帮您认证养老金，请打开屏幕共享', '屏幕共享'],
    ['app', '社保认证请装这个安装包', '安装包'],
    ['link', '养老金已冻结，登录 http://a.cc/b 处理', 'http://a.cc/b'],
  ] as [SignCode, string, string][])('%s', (code, text, matched) => {
    const sign = check(text).signs.find((each) => each.code === code);
    expect(sign).toEqual({ code, matched: expect.stringContaining(matched), sentence: signSentences[code] });
  });

  it('every code has been shown above', () => expect(Object.keys(signSentences).sort()).toEqual([...signCodes].sort()));
});

describe('what is no sign', () => {
  it.each([
    ['a deadline alone: in Wuhan 31 December is the rule', '请于12月31日前完成养老待遇资格认证'],
    ['a link alone: offices link to their articles', '养老认证怎么办，看 https://example.com/a'],
    ['an office’s own link beside pressure', '养老认证已过期，请登录 https://si.12333.gov.cn'],
    ['请转告 alone', '养老认证开始了，请相互转告'],
    ['a parcel’s code', '快递验证码告诉我一下'],
    ['a notice that says it resumes', '没认证的停发养老金，补认证后恢复并补发'],
    ['nothing at all', ''],
  ])('%s', (_, text) => expect(check(text)).toMatchObject({ verdict: 'unclear', signs: [] }));
});

describe('whose words they are', () => {
  const claim = '不认证就停发养老金，一律不补，请转发';

  it.each([
    ['told', claim, 'rumour'],
    ['denied', `${claim}，这是谣言`, 'unclear'],
    ['asked', `${claim}，是真的吗`, 'unclear'],
    ['told, with a claim to be no rumour', `这不是谣言！${claim}`, 'rumour'],
    ['a request after a question', '您是不是还没做养老认证？请把验证码告诉我', 'scam-signs'],
    ['an urging that only looks like a question', `${claim}，都听懂了吗`, 'rumour'],
  ])('%s', (_, text, verdict) => expect(check(text).verdict).toBe(verdict));
});

describe('the same claim in other writing', () => {
  it.each([
    ['traditional script', '不認證就停發養老金，請轉發'],
    ['spaces between', '不 认 证 就 停 发 养 老 金 ， 请 转 发'],
    ['full-width and no stops', '不认证就停发养老金　请转发！！'],
    ['slips of the hand', '不认正就停法养老经，请转发'],
    ['zero-width characters', '不认\u200b证就停\u200b发养老金，请转发'],
  ])('%s', (_, text) => expect(check(text).verdict).toBe('rumour'));
});

describe('the family’s own date stands beside the claim', () => {
  const window: CertificationWindow = {
    opensOn: null,
    checkBy: day('2027-02-28'),
    adviseBy: day('2027-02-19'),
    latest: day('2027-03-01'),
    countsNow: true,
    missed: false,
    level: 'province',
    certainty: 'official-text',
    cycle: null,
    place: regionCode('350000'),
    sources: [0],
    sourceDate: '2023-11-29',
    toldBy: null,
    undated: null,
    reasons: [],
  };
  const ours = (change: Partial<CertificationWindow>): MessageBenefit => ({
    relation: '妈妈',
    place: '福建',
    window: { ...window, ...change },
  });

  it.each([
    ['counted by the place', {}, '按福建的规定推算，妈妈在 2027年2月28日前查一次，没办就办。可能已自动认证。'],
    [
      'seen on an official page',
      { level: 'official' },
      '您在官方页面看到的：妈妈的到期日是2027年2月28日。以这个为准。',
    ],
    [
      'the national line',
      { certainty: 'unverified' },
      '福建怎么算没有找到。按全国的一般说法，妈妈在 2027年2月28日前查一次。',
    ],
    ['past', { missed: true }, '按推算，妈妈大约2027年2月28日到期。可能已自动认证，先查一查。'],
    [
      'seen on an official page, and past',
      { level: 'official', missed: true },
      '您在官方页面看到的：妈妈的到期日是2027年2月28日。可能已自动认证，先查一查。',
    ],
    ['not known', { checkBy: null }, '妈妈上次是哪天认证的，还不知道。先查一查，不用看这条消息。'],
  ] as [string, Partial<CertificationWindow>, string][])('%s', (_, change, sentence) => {
    expect(check('全国统一认证', ours(change)).ownDate).toBe(sentence);
  });

  it('without an elder there is none', () => expect(check('全国统一认证').ownDate).toBeNull());
});

it('two swindles give the advice for a swindle', () => {
  expect(codes('养老认证要填写银行卡号和密码')).toEqual(['card', 'password']);
  expect(check('养老认证要填写银行卡号').advice.join('')).toMatch(/12333/);
});

it('whatever is pasted, there is an answer, and what matched stands in the message', () => {
  const pieces = fc.constantFrom(
    '养老',
    '认证',
    '停发',
    '一律',
    '銀行卡',
    '填写',
    'ａ.ｃｃ/１',
    '😀',
    ' ',
    '转发',
    '？',
    '\u200b',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (text) => {
        const { verdict, signs } = check(text);
        expect(verdict === 'unclear').toBe(signs.length === 0);
        for (const { matched } of signs) expect(text).toContain(matched);
      },
    ),
  );
});

it('what is no text is named', () => {
  const result = checkMessage(42 as unknown as string);
  expect(result).toEqual({ ok: false, error: { field: 'message', expected: 'a text', got: 42 } });
});
