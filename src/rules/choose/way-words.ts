import type { SourceRefs } from '../flows/types.ts';
import type { WayId } from './types.ts';

/**
 * A way's name on screen and what to have at hand; `{who}` stands for the elder. Nothing here says how long it takes.
 */
type WayWords = { name: string; needs: string; src: SourceRefs };

export const wayWords: Readonly<Record<WayId, WayWords>> = {
  'help-parent': {
    name: '用自己的手机帮{who}刷',
    needs: '{who}的姓名、身份证号；{who}要在手机前',
    src: ['C04', 'R:210000:0', 'R:310000:2', 'R:500000:3'],
  },
  'provincial-app': {
    name: '本省的 APP 或小程序',
    needs: '{who}的姓名、身份证号；{who}要在手机前',
    src: ['R:220000:1', 'R:210000:0', 'R:310000:2', 'R:440000:8'],
  },
  'e-social-card': {
    name: '电子社保卡',
    needs: '社保卡没挂失、没注销；{who}要在手机前',
    src: ['N03', 'N08', 'N11', 'C06'],
  },
  wechat: { name: '在微信里找', needs: '{who}要在手机前', src: ['R:220000:1', 'R:210000:0'] },
  alipay: { name: '在支付宝里找', needs: '{who}要在手机前', src: ['R:410000:1', 'R:420000:0', 'C09'] },
  'official-website': {
    name: '电脑上的国家平台',
    needs: '带摄像头的电脑；{who}要在电脑前',
    src: ['C01', 'N15', 'N58'],
  },
  'app-12333': { name: '掌上12333 APP', needs: '{who}自己的手机', src: ['C03', 'N13'] },
  counter: {
    name: '到窗口、社区或自助机',
    needs: '{who}本人去，带身份证',
    src: ['D01', 'R:350000:3', 'R:440000:3', 'R:410000:0'],
  },
  bank: {
    name: '到银行',
    needs: '{who}本人去，带身份证',
    src: ['R:120000:1', 'R:500000:3', 'R:340000:2', 'R:460000:1'],
  },
  'community-activity': { name: '社区活动时顺便办', needs: '{who}本人去', src: ['R:330000:1', 'N08', 'R:350000:3'] },
  'home-visit': { name: '请人上门', needs: '{who}在家', src: ['C03', 'R:350000:3', 'D01'] },
  'cannot-blink': { name: '不用眨眼的办法', needs: '先打电话问带什么', src: ['C35', 'R:350000:3', 'R:310000:2'] },
  abroad: { name: '中国领事 APP', needs: '身份证、护照', src: ['C20'] },
  'hk-macao-taiwan': { name: '港澳台怎么办', needs: '先打电话问', src: ['X11', 'X12', 'N15'] },
  suspended: { name: '钱停了怎么办', needs: '先打电话问', src: ['K01', 'F01', 'D01'] },
  'late-online': { name: '手机上补', needs: '{who}要在手机前', src: ['R:500000:3', 'R:340000:1', 'M07'] },
  'late-offline': {
    name: '到窗口补',
    needs: '身份证；各地要的不同',
    src: ['R:410000:0', 'R:440000:3', 'C35', 'R:350000:3'],
  },
};
