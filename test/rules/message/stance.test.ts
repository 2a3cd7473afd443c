import { readingOf } from '../../../src/rules/message/reading.ts';

const asked = (message: string): boolean => readingOf(message).signs.some(({ rule }) => rule.ask);

describe('nothing takes back what is asked of the reader', () => {
  const requests = [
    '社保的，把验证码发给我',
    '养老认证，请填写银行卡号和密码',
    '认证要交手续费30元',
    '为您认证，请打开屏幕共享',
    '养老金要转到安全账户',
  ];
  const calming = [
    '谨防诈骗信息。',
    '不信你去问。',
    '【反诈中心】',
    '请勿轻信谣言。',
    '这不是谣言。',
    '我们不是骗子。',
    '认证完全免费。',
  ];

  it.each(requests)('%s', (request) => {
    expect(asked(request)).toBe(true);
    for (const calm of calming) {
      expect(asked(calm + request)).toBe(true);
      expect(asked(`${request}。${calm}`)).toBe(true);
      expect(asked(request.replace('，', `，${calm}`))).toBe(true);
    }
  });
});

describe('who tells, warns, refuses or asks does not ask it of the reader', () => {
  it.each([
    '不要把验证码发给任何人',
    '千万别把验证码告诉我以外的人',
    '骗子会说：把验证码发给我',
    '有人冒充社保，让老人共享屏幕、转到安全账户',
    '要您把验证码发给他的，都是骗子',
    '刚接个电话问我要卡号，让我报给他',
    '社保局让我发验证码给他，是真的吗？',
    '“把验证码发给我”，这样说的是骗子',
    '凡是要收认证费的，都不是官方',
    '社保不会要您提供银行卡密码',
  ])('%s', (message) => expect(asked(message)).toBe(false));
});
