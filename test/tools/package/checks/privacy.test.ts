import { privacyProblems, usedPrivacyApis } from '../../../../tools/package/checks/privacy.ts';

describe('the privacy declaration', () => {
  it.each([
    ['a call', 'o().addPhoneCalendar({title:t})', ['addPhoneCalendar']],
    ['a call by name', 'wx["getLocation"]({})', ['getLocation']],
    ['a button that asks', 'h(B,{openType:"getPhoneNumber"})', ['getPhoneNumber']],
    ['asking only whether it exists', 'o().canIUse("addPhoneCalendar")', []],
    ['a name in a list', '["getLocation","chooseImage"]', []],
  ])('finds in built code %s', (_case, code, apis) => {
    expect(usedPrivacyApis(code)).toEqual(apis);
  });

  it('fails for a call that is not declared, and for a declaration that nothing uses', () => {
    const declared = { setClipboardData: { item: '剪切板', why: '复制' } };
    expect(privacyProblems(['setClipboardData'], declared)).toEqual([]);
    expect(privacyProblems(['getLocation', 'setClipboardData'], declared)).toEqual([
      'wx.getLocation (位置信息) is called but docs/privacy-apis.json does not declare it',
    ]);
    expect(privacyProblems([], declared)).toHaveLength(1);
  });
});
