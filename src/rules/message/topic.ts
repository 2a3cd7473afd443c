/** Pensions and what the old are paid, in the words of every region. */
const subject =
  /认证|养老|社保|社会保险|社会保障|退休|人社|医保|待遇|生存|刷脸|刷面|照脸|人脸|领工资|工资|津贴|补贴|补助|补发|年审|出粮|停粮|粮出|没饷|低保|遗属|抚恤|民政|停发|年金|资格|参保|缴费年限|工龄|高龄|存折|一卡通|安全账户|涉案|停[了钱发薪保]|没钱领|断钱|清户|新规|新政|没认|不认|帮你认|补差|核验|审核表|惠老|建档|报到|绑卡|填卡|把卡|县里|镇上|村里|咱村|包村|专员|客服|饷|公家|全[国省县]统一|[季月]一?[次回认轮刷]|pension|照[个过]?脸|照[个一]?相|照[个下]面|验[一]?[人脸活]|[没不无未冇毛毋][去]?[照认刷扫验]|名册|册子|折子|老本|断[了]?钱|[三两]个?月就?要|九十天|一季|补[差贴发退]|多缴|代跑|[帮代重要给能再来秒就]认(?![识真为])|手印|点名|重[新]?[验登]|露[面脸]|断供|除名|领取人|慰问金|[寒煤]补|防寒费|工龄|支边|检察院|传票|专案|冒领|团场|工友/;

/** Somebody old is spoken to, or a stranger politely. */
const addressed =
  /您|老人|爸妈|父母|长辈|老年|大爷|大娘|大妈|阿姨|阿公|阿婆|阿伯|婆婆|爷爷|奶奶|外公|外婆|姥姥|老舅|老叔|叔叔|老姐|娭毑|嗲嗲|孃孃|60岁|六十岁|代办|包过|老[头汉人]|叔婆|姨娘|老妹|同志|师傅给|粉丝专享|妈[，,]|爸[，,]/;

/**
 * Is it anything that is meant for the old or their families; a parcel's code and a friend's transfer are nobody's
 * business here.
 */
export const isAboutPensions = (plain: string): boolean => subject.test(plain) || addressed.test(plain);
