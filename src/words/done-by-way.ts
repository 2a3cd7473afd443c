import type { FlowId } from '../rules/flows/types.ts';

/** By which way it was done, before 办的; a page that only looks or tells is no way. */
const ways: Partial<Record<FlowId, string>> = {
  'app-12333': '用掌上12333',
  alipay: '用支付宝',
  wechat: '用微信',
  'community-activity': '社区活动时顺便',
  'official-website': '在网站上',
  counter: '到窗口',
  'home-visit': '等人上门',
  'late-offline': '到窗口补',
  'late-online': '在手机上补',
  'help-parent': '用自己的手机帮着',
  'e-social-card': '用电子社保卡',
  'provincial-app': '用本省的 APP ',
  bank: '到银行',
  abroad: '用中国领事 APP ',
};

/** 用支付宝办的 */
export function doneByWay(by: FlowId | null): string {
  if (by === 'silent-match') return '自动认证的';
  return `${(by && ways[by]) ?? ''}办的`;
}
