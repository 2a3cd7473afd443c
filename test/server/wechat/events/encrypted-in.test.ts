import { encryptedIn } from '../../../../server/wechat/events/encrypted-in.ts';

const sealed = 'Ab+/09==';

describe('what a push holds encrypted', () => {
  it.each([
    ['JSON', `{"ToUserName":"gh_x","Encrypt":"${sealed}"}`],
    ['JSON with spaces', `{ "Encrypt" : "${sealed}" }`],
    ['JSON that escapes slashes', '{"Encrypt":"Ab+\\/09=="}'],
    ['JSON that escapes whatever HTML knows', '{"Encrypt":"Ab\\u002b/09\\u003d\\u003d"}'],
    ['JSON in 兼容模式', `{"Content":"\\"Encrypt\\":\\"other\\"","Encrypt":"${sealed}"}`],
    ['XML', `<xml><ToUserName>gh_x</ToUserName><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`],
    ['XML with spaces', `\n<xml>\n<Encrypt>\n<![CDATA[${sealed}]]>\n</Encrypt>\n</xml>`],
    ['XML without CDATA', `<xml><Encrypt>${sealed}</Encrypt></xml>`],
    [
      'XML in 兼容模式',
      `<xml><Content><![CDATA[<Encrypt>other]]></Content><Encrypt><![CDATA[${sealed}]]></Encrypt></xml>`,
    ],
  ])('is found in %s', (_what, body) => {
    expect(encryptedIn(body)).toBe(sealed);
  });

  it.each([
    ['nothing', ''],
    ['an empty one in JSON', '{"Encrypt":""}'],
    ['one in JSON that is no text', '{"Encrypt":7}'],
    ['one in JSON that does not end', `{"Encrypt":"${'A'.repeat(100_000)}`],
    ['one in JSON that is broken', '{"Encrypt":"A\nB\\x"}'],
    ['an empty one in XML', '<xml><Encrypt></Encrypt></xml>'],
    ['one in XML that is a list', '<xml><Encrypt><a/></Encrypt></xml>'],
    ['JSON without it', '{"Event":"subscribe_msg_popup_event"}'],
    ['XML without it', '<a/>'.repeat(30_000)],
  ])('is not there in %s', (_what, body) => {
    expect(encryptedIn(body)).toBeNull();
  });
});
