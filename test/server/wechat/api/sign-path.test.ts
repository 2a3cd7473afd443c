import { signPath } from '../../../../server/wechat/api/sign-path.ts';

it('signs as in WeChat’s own example of a login’s signature: the key as text, the result in hex', () => {
  expect(signPath('o0q0otL8aEzpcZL/FT9WsQ==', '{"foo":"bar"}')).toBe(
    '654571f79995b2ce1e149e53c0a33dc39c0a74090db514261454e8dbe432aa0b',
  );
});
