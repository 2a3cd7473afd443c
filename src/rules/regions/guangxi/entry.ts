import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '450000',
  doors: [
    { name: '广西人社', kind: 'app', state: 'current', src: [2, 0, 1] },
    { name: '广西人社服务', kind: 'wechat-oa', state: 'current', src: [2, 0, 1] },
    { name: '龙城市民云', note: '柳州', place: '450200', kind: 'app', state: 'current', src: [1] },
    { name: '柳州智慧人社', note: '柳州', place: '450200', kind: 'app', state: 'current', src: [1] },
  ],
  steps: [
    {
      do: '点「待遇资格认证」',
      see: '首页就有',
      sketch: [{ kind: 'row', text: '待遇资格认证', tap: true }],
      sure: 'secondary',
      src: [2],
      behind: ['广西人社'],
    },
    {
      do: '输要认证的人的身份证号，点「查询」',
      see: '帮别人也是这一步，不限人数',
      sketch: [
        { kind: 'field', text: '身份证号' },
        { kind: 'button', text: '查询', tap: true },
      ],
      sure: 'secondary',
      src: [2],
      behind: ['广西人社'],
    },
    {
      do: '点「开始认证」，选摄像头',
      see: '点「开始」，照提示做',
      sketch: [
        { kind: 'button', text: '开始认证', tap: true },
        { kind: 'row', text: '前置摄像头' },
        { kind: 'button', text: '开始' },
        { kind: 'face' },
      ],
      sure: 'secondary',
      src: [2],
      behind: ['广西人社'],
    },
    {
      do: '看到「认证成功」',
      see: '可点「查看认证记录」',
      sketch: [
        { kind: 'title', text: '认证成功' },
        { kind: 'button', text: '查看认证记录' },
      ],
      sure: 'secondary',
      src: [2, 'N43'],
      behind: ['广西人社'],
      ends: true,
    },
  ],
  helper: { label: '在信息栏输老人的身份证号', src: [2] },
  lastTime: { text: '认证成功后点「查看认证记录」（柳州的说明）', src: ['N43'] },
  quirks: [
    { text: '没做过「人脸建模」的，先带身份证到网点建模（柳州）', src: ['N43'] },
    { text: '有问题的，本人带身份证到乡镇、社区或村委现场认证', src: [2] },
  ],
  differs: [
    { flows: ['help-parent'], where: '广西', what: '输老人的身份证号即可，不限人数', src: [2] },
    { flows: ['suspended'], places: ['450400'], where: '广西梧州 2018', what: '补办后接着发，停的也补', src: [3] },
    {
      flows: ['face-fails'],
      places: ['450200'],
      where: '广西柳州',
      what: '没做过「人脸建模」的，先带身份证去网点做',
      src: ['N43'],
    },
    {
      flows: ['last-time', 'check-record'],
      places: ['450200'],
      where: '广西柳州',
      what: '「查看认证记录」',
      src: ['N43'],
    },
  ],
};
