import { openOf } from '../../../src/rules/message/open.ts';
import { readingOf } from '../../../src/rules/message/reading.ts';

const tells = (text: string) => openOf(readingOf(text), { words: 0, call: 0 }, 'unclear').tells;

describe('whether a message tells of a claim or makes it', () => {
  it.each([
    ['a denial that names it forged', '网上说认证改成一季度一次，官方回应：文件系伪造，已报警。'],
    ['made up', '所谓“不认证罚款”的通知纯属虚构。'],
    ['fabricated', '经核实，“认证要交钱”属编造。'],
    ['out of nothing', '说养老金年底停发，实在是无中生有。'],
    ['a question', '养老金认证改成一季度一次了，真的吗'],
  ])('%s: tells', (_what, text) => expect(tells(text)).toBe(true));

  it.each([
    ['the claim itself', '养老金认证改成一季度一次，不办就停发。'],
    ['who threatens with forging papers', '伪造材料的一律取消养老金，赶快认证。'],
  ])('%s: makes it', (_what, text) => expect(tells(text)).toBe(false));
});
