/** The ways in which letters are hidden from a reader that is not human; each takes the how-manieth message it is. */
const every = (text: string, step: number, put: string): string =>
  [...text].map((char, at) => (at % step === step - 1 && /\p{Script=Han}/u.test(char) ? char + put : char)).join('');

const circled = (text: string): string =>
  text.replace(/(?<![a-z./\d])\d(?![\d.]*[a-z/])/gi, (digit) =>
    digit === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(digit)),
  );

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));

const simplified =
  '养老认证请银发给还没这应费业务际网链点开关码验问题优惠补贴领职员资统国规实紧传说话听骗报电视频机单据时间过后冻结从写将会为医门区体长亲旧错续达远协帮边钱岁龄离办谁么吗现';
const traditional =
  '養老認證請銀發給還沒這應費業務際網鏈點開關碼驗問題優惠補貼領職員資統國規實緊傳說話聽騙報電視頻機單據時間過後凍結從寫將會為醫門區體長親舊錯續達遠協幫邊錢歲齡離辦誰麼嗎現';
const traditionalOf = new Map([...simplified].map((char, at) => [char, [...traditional][at] ?? char]));

export const disguises: readonly ((text: string) => string)[] = [
  (text) => every(text, 2, '\u200b'),
  (text) => every(text, 3, '\u2060'),
  (text) => every(text, 2, '\ufe0f'),
  (text) => every(text, 3, '🔥'),
  (text) => every(text, 1, ' '),
  (text) => every(text, 2, '·'),
  (text) => every(text, 1, '/'),
  circled,
  fullWidth,
  (text) => [...text].map((char) => traditionalOf.get(char) ?? char).join(''),
];
