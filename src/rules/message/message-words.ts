import type { Settled, SignCode, Verdict } from './types.ts';

export const verdictWords: Readonly<Record<Settled, string>> = {
  rumour: '像谣言',
  'scam-signs': '有骗子的样子',
  unclear: '看不出来',
  ordinary: '像平常的通知',
};

/** Where only the manner of the words says it. */
export const looksLikeWords: Readonly<Record<Verdict, string>> = {
  rumour: '看着像谣言',
  'scam-signs': '看着像骗子的话',
  unclear: verdictWords.unclear,
};

/** What each sign means, said after the message's own words. */
export const signSentences: Readonly<Record<SignCode, string>> = {
  'national-claim': '各地算法不同，没有全国同一天。',
  'stop-claim': '这话多地辟过谣。没认证的，按当地规定可能会停，补认证后一般会补发。',
  'no-back-pay': '补认证后，一般会补发。',
  'new-rule': '没有找到这样的全国新规。各地多久办一次，写在当地的通知里。',
  forward: '催您转给别人。先查清楚，再说转不转。',
  'last-day': '在催您、吓您。先停一停，自己去查。',
  card: '要您的银行卡或证件照片。真的通知不要这些。',
  password: '要您的密码。真的通知不要这个。',
  code: '要您手机上的验证码。真的通知不要这个。',
  fee: '要收钱。雄安、湛江的通知写明认证不收费。',
  transfer: '要您转钱。有骗子这样冒充过社保。',
  'shared-screen': '要看您的手机屏幕。别共享，挂断。',
  app: '要您装不认识的东西。别装，用官方的名字自己去搜。',
  link: '链接不是 .gov.cn 结尾。别点，自己打开官方的去查。',
  manner: '这话看着像骗人的、吓人的话。拿不准，先别照做。',
};

export const adviceFor: Readonly<Record<Settled, readonly string[]>> = {
  rumour: ['先别转发。', '自己去查上次认证是哪天，或拨 12333 问。'],
  'scam-signs': ['别点链接，别给卡号、密码、验证码，别转钱，别共享屏幕。', '是电话就挂断，自己拨 12333 核对。'],
  unclear: ['里面要是有链接，先别点。', '自己打开官方的小程序查，或拨 12333 问。'],
  ordinary: ['日子照您家的，不照它的。', '要办，自己打开官方的小程序，或去社区。'],
};
