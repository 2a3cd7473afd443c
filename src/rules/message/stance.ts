/** Words by which a message warns of a claim or denies it. */
const warns =
  /谣言|辟谣|谣传|骗(子|人|局|钱|取|术)|是骗|防骗|(别|莫|不要)上.{0,3}当|举报|诈骗(短信|信息|电话)|话术|是假的|别信|别转|勿信|不要?信|不要相信|[勿要](轻易)?(相信|轻信)|切勿(点|转|泄|透露)|冒充|假冒|被骗|上当|反诈|警方提示|没有全国统一|千万(别|不要|莫)(信|把|点|给|转|告诉|理|听|上)|验证码千万|不会(让|要|向|索|打电话|收|以)|不是真的/;

const insists = /不骗(人|你|您)|不是(骗子|骗人|谣言|假的|诈骗)|并非(谣言|骗局)/;

/** Words by which a message asks whether a claim is true. */
const asks =
  /(是|这|会)?真的(吗|么|假的|会)|真假|是不是|有没有这|有这回事|可信|能信|靠谱|请问|谁知道|怎么说的|要不要.{0,8}[?吗啊呢]|要.{0,6}(钱|费).{0,2}[吗么?]/;

const endsAsking = /[吗么]\??$/;
const endsUrging = /(知道|明白|听懂|收到|做|办|认证|刷)了?[吗么]\??$/;

const isAsked = (text: string): boolean => asks.test(text) || (endsAsking.test(text) && !endsUrging.test(text));

/** A request to the reader: a question in front of it does not make it one. */
const requests = /(告诉|发|发给|报给|念给|转给)我|请(点击|填写|提供|打开|下载|登录)|把.{0,12}(发|报|念|说|转|投|分享)/;

/** How the sender stands to what is said: tells it, warns of it, or asks about it. */
export const stanceOf = (text: string): 'tells' | 'warns' | 'asks' => {
  if (warns.test(text) && !insists.test(text)) return 'warns';
  return isAsked(text) && !requests.test(text) ? 'asks' : 'tells';
};

/** Is the reader to log in, fill in or fetch something, not only to read. */
export const asksToEnter = (text: string): boolean =>
  /登录|登陆|登入|访问|核实|升级|补录|填写|填报|输入|领取|激活|恢复|解冻|验证|(入|进入|进).{0,3}网/.test(text);
