import { encryptMessage } from '../../../../sandbox/crypt.ts';
import { decrypt, signatureOf } from '../../../../server/wechat/events/crypt.ts';

const key = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const appid = 'wxb11529c136998cb6';
const known = 'jn1L23DB+6ELqJ+6bruv21Y6MD7KeIfP82D6gU39rmkgczbWwt5+3bnyg5K55bgVtVzd832WzZGMhkP72vVOfg==';

describe('the seal of a push', () => {
  it('opens WeChat’s own known example', () => {
    expect(decrypt(known, key, appid)).toBe('我是中文abcd123');
    expect(signatureOf('pamtest', '1409304348', 'xxxxxx', known)).toBe('82c962d39941aa48552f90ef55aa323dc620cc10');
  });

  it('opens a message of any length: WeChat pads to 32, not to 16', () => {
    for (let length = 0; length < 200; length += 1) {
      const message = '认'.repeat(length);
      expect(decrypt(encryptMessage(message, key, appid), key, appid)).toBe(message);
    }
  });

  it.each(['', 'AAAA', known.slice(4), `${known.slice(0, 40)}AAAA${known.slice(44)}`])(
    'gives nothing for %p',
    (text) => {
      expect(decrypt(text, key, 'wx-another')).toBeNull();
    },
  );
});
