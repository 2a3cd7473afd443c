import { sayWho } from '../../../src/rules/choose/say-who.ts';

it('the elder is called what the family calls them', () => {
  expect(sayWho('刷{who}的脸，{who}要在手机前', '外婆')).toBe('刷外婆的脸，外婆要在手机前');
});
