import type { SignCode } from './types.ts';

/** `weight` counts towards 像谣言; a sign of `ask` alone already looks like a swindle. */
export type SignRule = { code: SignCode; weight: number; ask?: true; pattern: RegExp; unless?: RegExp };

const give = '(填写?|输入?|提供|发(我|给|过来|来|一下|送)|都发|绑定|回复|告诉|报给|报一下|念给|念一下|说一下|拍照)';
const asked = (words: string, reach: number): RegExp =>
  new RegExp(`${give}.{0,${reach}}${words}|${words}.{0,${reach}}${give}`);
const refused = (words: string): RegExp => new RegExp(`(不会|不要|不用|无需|不需|别|勿).{0,14}${words}|复印件|原件`);

const ask = { weight: 2, ask: true } as const;

/** What claims, pressure and requests look like, in plain script. */
export const signRules: readonly SignRule[] = [
  {
    code: 'card',
    ...ask,
    pattern: asked('(银行卡|卡号|身份证(正反面|照片))', 12),
    unless: refused('(银行卡|卡号)'),
  },
  { code: 'password', ...ask, pattern: asked('密码', 12), unless: refused('密码') },
  { code: 'code', ...ask, pattern: asked('(验证码|短信里的数字|[6六]位数字?)', 12), unless: refused('(验证码|数字)') },
  {
    code: 'fee',
    ...ask,
    pattern:
      /(收费|每人收|要收|交钱|缴纳|付款|付费|付了款|扫码支付|罚款|交)[^。!]{0,10}?\d+(元|块)?(?!\d*(日|号|月|年))|工本费|手续费|押金|保证金|激活费|加急费|代办费|扫码付款/,
    unless: /(不|免|无需|任何|完全)(收|缴|交|费|收取)|缴费(标准|档次|年限)|参保|保费|提交/,
  },
  {
    code: 'transfer',
    ...ask,
    pattern:
      /安全账户|转账(到|给|至|才)|(先|要|需|请|或).{0,6}转账|汇款(到|给|至)|打款|转给我|(存款|钱|款).{0,4}(转到|打到|汇到|转入)/,
    unless: /(不要|别|勿|不会).{0,8}(转账|汇款)/,
  },
  {
    code: 'shared-screen',
    ...ask,
    pattern:
      /共享.{0,4}屏幕|屏幕.{0,4}(共享|投给|给我看)|投屏|画面.{0,4}(分享|给我)|分享.{0,4}(屏幕|画面)|远程.{0,4}(软件|控制|协助|操作|帮)|控制您?你?的?手机/,
    unless: /(不要|别|勿|不会).{0,8}(共享|远程)/,
  },
  { code: 'app', ...ask, pattern: /安装包|\.apk|远程软件|会议软件|(下载|装|加入).{0,8}会议/ },
  {
    code: 'app',
    weight: 1,
    pattern: /(下载|安装|装).{0,14}(app|软件)/,
    unless: /掌上12333|中国领事|电子社保卡|人社|政通|人力社保/,
  },
  { code: 'link', weight: 1, pattern: /(https?:\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w\-./?=&%#]*)?/ },
  {
    code: 'national-claim',
    weight: 1,
    pattern: /全国.{0,6}(统一|都一样|同一天|大城市)|各大城市|大城市统一|全国(退休|老人|都)/,
  },
  {
    code: 'stop-claim',
    weight: 2,
    pattern:
      /(一律|统统|全部|全都|永久|直接|立即|自动|统一)(停发|停掉|取消|停)|清零|(否则|不然|不.{0,6}(认证|刷脸).{0,2}就|就得?给).{0,16}就?(停了|停掉|停喽|停咯|没了|不发|掐了|领不到)|(否则|不然).{0,14}就.{0,2}停发|不.{0,6}(认证|刷脸).{0,3}就.{0,3}停发|(养老金|养老钱|工资|退休金)就?(给|要|会)?(没了|停了|停喽|停掉|掐了)|(谁?都|就|再也?)领不到|不能领养老金|没有工资/,
  },
  {
    code: 'stop-claim',
    weight: 1,
    pattern: /停发(?!放)|停掉|取消(养老)?(待遇|资格)/,
    unless: /恢复|[并可后会]补发/,
  },
  {
    code: 'no-back-pay',
    weight: 1,
    pattern: /不再?(予)?补|不给补|补不回|谁也补不|一分钱?不补|最多.{0,3}补.{0,2}[3三]个?月/,
    unless: /补不补|不补证/,
  },
  {
    code: 'new-rule',
    weight: 1,
    pattern:
      /新规|新政策|最新规定|新文件|刚发.{0,4}文件|法律规定.{0,3}[一1]年不认证|(每|改成|改为)[3三2两]个月.{0,8}(认证|刷.{0,2}脸|一次)|[每一]季度(认证)?一次/,
  },
  {
    code: 'forward',
    weight: 1,
    pattern: /转发|转告|扩散|速转|转给(?!我)|转到.{0,4}群|传一传|快告诉|跟大家讲|转.{0,3}个群|告诉你.{0,4}他们/,
  },
  {
    code: 'last-day',
    weight: 1,
    pattern:
      /最后.{0,2}天|[三3一1]天之?内|(24|二十四)小时|今[天日].{0,6}(停发|截止|过期)|紧急|赶紧|赶快|速看|快点|冻结|失效|停用|异常|已?过期|已逾期|激活|解冻|作废|没通过|涉嫌|案件/,
  },
];
