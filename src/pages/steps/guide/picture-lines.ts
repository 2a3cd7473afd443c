import type { FlowId } from '../../../rules/flows/types.ts';

/**
 * The flow's name on its share picture: two lines of five characters at most, more would be drawn smaller; broken where
 * one breathes.
 */
export const pictureLines: Record<FlowId, readonly [string, string]> = {
  'app-12333': ['掌上12333', '怎么认证'],
  alipay: ['支付宝里', '怎么认证'],
  wechat: ['微信里', '怎么认证'],
  'silent-match': ['不用办的：', '自动认证'],
  'community-activity': ['社区活动里', '顺便认证'],
  'official-website': ['用电脑上网', '怎么认证'],
  counter: ['到窗口', '怎么认证'],
  'home-visit': ['请人上门', '怎么认证'],
  'late-offline': ['错过了，', '到窗口补'],
  'late-online': ['错过了，', '手机上补'],
  'keep-in-mind': ['要留心的', '几件事'],
  'help-parent': ['用自己手机', '帮爸妈刷脸'],
  'e-social-card': ['电子社保卡', '怎么认证'],
  'provincial-app': ['本省的APP', '怎么认证'],
  bank: ['到银行', '怎么认证'],
  abroad: ['人在国外，', '怎么认证'],
  'hk-macao-taiwan': ['在港澳台，', '怎么认证'],
  'cannot-blink': ['眨不了眼，', '怎么认证'],
  suspended: ['钱停了，', '怎么办'],
  'face-fails': ['刷脸不过，', '怎么办'],
  'last-time': ['上次哪天', '认证的'],
  'check-record': ['办完了，', '查查记录'],
  'after-death': ['老人走了，', '告诉社保'],
  'rumour-scam': ['这条消息，', '是真的吗'],
};
