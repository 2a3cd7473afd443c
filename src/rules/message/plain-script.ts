/** Traditional characters that occur in such messages, each above its simplified form. */
const traditional =
  '養認證請訊號銀繳賬戶轉發給們還沒這個應該費業務際網鏈點擊開啟關碼驗詢問題優惠補貼領導職員資統一國規頒佈實緊傳說講話聽謠詐騙報警電視頻機構區單據時間過後異凍結處罰滿從來寫屆無將會為與學醫藥門園區體長親愛舊趕錯間續達標頭軟體裝載遠協幫係唔嘅咗喺俾佢啲撳條廣於臉東見馬鄉鎮媽爺婦邊錢歲齡離辦齊誰麼嗎吧現場戲爾響糧';
const simplified =
  '养认证请讯号银缴账户转发给们还没这个应该费业务际网链点击开启关码验询问题优惠补贴领导职员资统一国规颁布实紧传说讲话听谣诈骗报警电视频机构区单据时间过后异冻结处罚满从来写届无将会为与学医药门园区体长亲爱旧赶错间续达标头软体装载远协帮是不的了在给他些点条广于脸东见马乡镇妈爷妇边钱岁龄离办齐谁么吗吧现场戏尔响粮';

const toSimplified: ReadonlyMap<string, string> = new Map(
  [...traditional].map((char, at) => [char, [...simplified][at] ?? char]),
);

/** Slips of the hand and of voice input, each as long as what was meant. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/认正|认政|任证|人正/g, '认证'],
  [/注亿|注义/g, '注意'],
  [/退体|退修/g, '退休'],
  [/工姿|公资/g, '工资'],
  [/月分/g, '月份'],
  [/停法|亭发/g, '停发'],
  [/养老经|养老今/g, '养老金'],
  [/帐户/g, '账户'],
  [/转帐/g, '转账'],
];

const skipped = /[\s\u200b-\u200d\ufeff*_~·]/;

/** `at[i]` is where the i-th character of `text` stood in the message, so that its own words can be shown. */
export type PlainText = { text: string; at: readonly number[] };

/**
 * The message in one script: half-width, lower case, simplified, without spaces, common slips mended.
 * Every character keeps its place.
 */
export const plainScript = (message: string): PlainText => {
  const chars: string[] = [];
  const at: number[] = [];
  let index = 0;
  for (const char of message) {
    const one = char.normalize('NFKC').toLowerCase();
    if (!skipped.test(char) && [...one].length === 1) {
      chars.push(toSimplified.get(one) ?? one);
      at.push(index);
    }
    index += char.length;
  }
  const joined = chars.join('');
  const sameLength = joined.length === chars.length;
  return { text: sameLength ? slips.reduce((text, [slip, meant]) => text.replace(slip, meant), joined) : joined, at };
};
