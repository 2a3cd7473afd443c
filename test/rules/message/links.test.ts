import { lettersOf } from '../../../src/rules/message/text/letters.ts';
import { linksIn } from '../../../src/rules/message/text/links.ts';
import { plainText } from '../../../src/rules/message/text/plain-text.ts';

const links = (message: string): readonly (readonly [kind: string, words: string])[] => {
  const { text } = lettersOf(message);
  return linksIn(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);
};

describe('a link is known by the end of its host', () => {
  it.each([
    ['an office', '见 https://si.12333.gov.cn/a', 'official'],
    ['gov.cn itself', 'www.gov.cn', 'official'],
    ['an article of WeChat’s', 'https://mp.weixin.qq.com/s/abc', 'known'],
    ['a bank', 'https://m.ccb.com/cn', 'foreign'],
    ['an article’s name in front of another’s host', 'mp.weixin.qq.com.sbrz.top', 'foreign'],
    ['an office’s name in front of another’s host', 'https://si.12333.gov.cn.login.top/a', 'foreign'],
    ['an office’s name in a path', 'http://a.cc/si.12333.gov.cn', 'foreign'],
    ['an office’s name before an @', 'http://si.12333.gov.cn@a.cc/', 'foreign'],
    ['an office’s name glued to another', 'www.12333gov.cn', 'foreign'],
    ['an address of numbers', 'http://103.21.4.9/rz', 'foreign'],
    ['an address of numbers without a scheme', '103.21.4.9:8080', 'foreign'],
    ['a Chinese domain', '请登录 社保认证.网址', 'foreign'],
    ['full-width', 'ｗｗｗ．ａ．ｃｃ／ｂ', 'foreign'],
    ['with Chinese full stops for dots', 'bt-lq。cc', 'foreign'],
    ['with letters hidden in it', 'a\u200bb.to\u200bp', 'foreign'],
  ])('%s', (_, message, kind) => expect(links(message).map(([each]) => each)).toEqual([kind]));
});

describe('a link ends where the words go on', () => {
  it.each([
    ['点http://a.cc/b处理', 'http://a.cc/b'],
    ['登录a.top，填卡号', 'a.top'],
    ['（http://a.cc）。', 'http://a.cc'],
    ['a.cc/x?y=1#z 然后', 'a.cc/x?y=1#z'],
    ['看 a.cc. 完', 'a.cc'],
  ])('%s', (message, words) => expect(links(message).map(([, each]) => each)).toEqual([words]));
});

describe('what is no link', () => {
  it.each([
    'sb@163.com',
    '版本 V2.1.3',
    '8.30—17.00',
    '拨12333。请',
    '2026.8.11前',
    '见附件a.xls',
    '第1.2.3条',
    '29.9元',
    '认证。网络忙',
  ])('%s', (message) => expect(links(message)).toEqual([]));
});

it('the letters of a link are not read as words', () => {
  expect(plainText('点http://zhuanfa.cc/转发 这里').text).not.toContain('zhuanfa');
});
