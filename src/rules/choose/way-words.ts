import type { SourceRefs } from '../flows/types.ts';
import type { WayId } from './types.ts';

/** A way's name on screen and what to have at hand; `{who}` stands for the elder. Nothing here says how long it takes. */
export type WayWords = { name: string; needs: string; src: SourceRefs };

export const wayWords: Readonly<Record<WayId, WayWords>> = {
  'help-parent': {
    name: '用自己的手机帮{who}刷',
    needs: '{who}的姓名、身份证号；{who}要在手机前',
    src: ['H01', 'H02', 'N34', 'N38', 'N44'],
  },
  'provincial-app': {
    name: '本省的 APP 或小程序',
    needs: '{who}的姓名、身份证号；{who}要在手机前',
    src: ['N26', 'N34', 'N38', 'H03'],
  },
  'e-social-card': {
    name: '电子社保卡',
    needs: '社保卡没挂失、没注销；{who}要在手机前',
    src: ['N03', 'N04', 'N08', 'N11', 'C06'],
  },
  wechat: { name: '在微信里找', needs: '{who}要在手机前', src: ['N26', 'N34'] },
  alipay: { name: '在支付宝里找', needs: '{who}要在手机前', src: ['N30', 'C08', 'C09'] },
  'official-website': {
    name: '电脑上的国家平台',
    needs: '带摄像头的电脑；{who}要在电脑前',
    src: ['C01', 'N15', 'N58'],
  },
  'app-12333': { name: '掌上12333 APP', needs: '{who}自己的手机', src: ['C03', 'N13'] },
  counter: { name: '到窗口、社区或自助机', needs: '{who}本人去，带身份证', src: ['L05', 'N20', 'N29', 'N31'] },
  bank: { name: '到银行', needs: '{who}本人去，带身份证', src: ['C18', 'N45', 'N52', 'N46'] },
  'community-activity': { name: '社区活动时顺便办', needs: '{who}本人去', src: ['C23', 'N08', 'N19'] },
  'home-visit': { name: '请人上门', needs: '{who}在家', src: ['C21', 'N19', 'L06'] },
  'cannot-blink': { name: '不用眨眼的办法', needs: '先打电话问带什么', src: ['M09', 'N21', 'N39'] },
  abroad: { name: '中国领事 APP', needs: '身份证、护照', src: ['C20', 'X01', 'X05'] },
  'hk-macao-taiwan': { name: '港澳台怎么办', needs: '先打电话问', src: ['X11', 'X12', 'N15'] },
  suspended: { name: '钱停了怎么办', needs: '先打电话问', src: ['K01', 'M04', 'L03'] },
  'late-online': { name: '手机上补', needs: '{who}要在手机前', src: ['N45', 'R:340000:1', 'M07'] },
  'late-offline': { name: '到窗口补', needs: '身份证；各地要的不同', src: ['N31', 'N29', 'M09', 'N21'] },
};
