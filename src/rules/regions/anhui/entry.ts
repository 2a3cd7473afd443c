import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '340000',
  doors: [{ name: '皖事通', kind: 'app', state: 'current', src: [2, 0, 1] }],
  steps: [],
  helper: { label: '子女亲友帮助（没写按钮叫什么）', src: [2] },
  quirks: [
    { text: '提示「本年度已认证」不是失败，隔 3 个月再办', src: [2] },
    { text: '外地又用不了手机的，有的市能视频认证', src: [2] },
  ],
  differs: [
    {
      flows: ['late-online', 'suspended'],
      places: ['340400'],
      where: '安徽淮南（村里、社区领的）',
      what: '停了的每月 11 日前可用皖事通办，当月或下个月接着发，停的也补',
      src: [1],
    },
    {
      flows: ['bank'],
      where: '安徽某市（没写市名）',
      what: '任一养老金发放银行网点；住省内别的市，去当地徽商银行',
      src: [2],
    },
    {
      flows: ['after-death'],
      places: ['341321'],
      where: '砀山（村里、社区领的）',
      what: '指定受益人或继承人 30 日内到村（社区）报，同时申领丧葬补助',
      src: ['N56'],
    },
  ],
};
