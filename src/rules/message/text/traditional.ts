/** Traditional and Cantonese characters that occur in such messages, each above its simplified form. */
const traditional =
  '養認證請訊號銀繳賬戶轉發給們還沒這個應該費業務際網鏈點擊開啟關碼驗詢問題優惠補貼領導職員資統一國規頒佈實緊傳說講話聽謠詐騙報警電視頻機構區單據時間過後異凍結處罰滿從來寫屆無將會為與學醫藥門園區體長親愛舊趕錯間續達標頭軟體裝載遠協幫係唔嘅咗喺俾佢啲撳條廣於臉東見馬鄉鎮媽爺婦邊錢歲齡離辦齊誰麼嗎吧現場戲爾響糧冇咁畀嚟睇閣帳連結動態簽鑑識別齊聞滅陸濟參預約動義誤紅雲滅圖屬盡獲眾須視訊螢屏幕選擇擇絡線專導書證遺億萬當內兩進設團顧劃稱環壓歷據辭隨險難買賣車舖擴敬廣聯縣劉張陳楊龍責總績質稅緩減領債貸償儲蓄滙匯邨灣臺顯曬攞啦㗎喎埋瞓';
const simplified =
  '养认证请讯号银缴账户转发给们还没这个应该费业务际网链点击开启关码验询问题优惠补贴领导职员资统一国规颁布实紧传说讲话听谣诈骗报警电视频机构区单据时间过后异冻结处罚满从来写届无将会为与学医药门园区体长亲爱旧赶错间续达标头软体装载远协帮是不的了在给他些点条广于脸东见马乡镇妈爷妇边钱岁龄离办齐谁么吗吧现场戏尔响粮没这给来看阁账连结动态签鉴识别齐闻灭陆济参预约动义误红云灭图属尽获众须视讯荧屏幕选择择络线专导书证遗亿万当内两进设团顾划称环压历据辞随险难买卖车铺扩敬广联县刘张陈杨龙责总绩质税缓减领债贷偿储蓄汇汇村湾台显了拿啦吗吗了睡';

const pairs = [...traditional];
const meant = [...simplified];

export const toSimplified: ReadonlyMap<number, number> = new Map(
  pairs.map((char, at) => [char.charCodeAt(0), (meant[at] ?? char).charCodeAt(0)]),
);
