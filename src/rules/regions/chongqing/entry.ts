import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '500000',
  doors: [
    { name: '重庆人社', kind: 'app', state: 'current', src: [3, 0] },
    { name: '渝快办', kind: 'app', state: 'current', src: [3] },
    { name: '电子社保卡', kind: 'wechat-mp', state: 'current', src: [3] },
    { name: '重庆社保', note: '查询', use: 'look-up', kind: 'wechat-oa', state: 'current', src: [0] },
  ],
  steps: [
    {
      do: '首页点「养老待遇资格认证」',
      see: '帮人点「帮你认」',
      sketch: [
        { kind: 'row', text: '养老待遇资格认证', tap: true },
        { kind: 'row', text: '帮你认' },
      ],
      sure: 'secondary',
      src: [3],
      behind: ['重庆人社'],
      help: {
        do: '点「养老待遇资格认证」→「帮你认」',
        sketch: [
          { kind: 'row', text: '养老待遇资格认证' },
          { kind: 'row', text: '帮你认', tap: true },
        ],
      },
    },
    {
      do: '填姓名和身份证号',
      see: '选是谁在操作',
      sketch: [
        { kind: 'field', text: '姓名' },
        { kind: 'field', text: '身份证号' },
      ],
      sure: 'secondary',
      src: [3],
      behind: ['重庆人社'],
    },
    { do: '要认证的人刷脸', sketch: [{ kind: 'face' }], sure: 'secondary', src: [3], behind: ['重庆人社'] },
  ],
  helper: { label: '「帮你认」。亲情号最多 4 个、最多解绑 3 次（2022 年的说法）', src: [3, 'H10'] },
  lastTime: { text: '「认证查询」；公众号「重庆社保」也能查', src: [3, 0] },
  quirks: [
    { text: '家人、邻居、志愿者、村社人员、银行网点人员都能帮', src: [3] },
    { text: '社保一体机在合作银行 ATM 区', src: [3] },
  ],
  differs: [
    {
      flows: ['counter'],
      where: '重庆',
      what: '市内任一社保窗口或有条件的村、社区；银行 ATM 区的社保一体机',
      src: [3],
    },
    {
      flows: ['late-online', 'suspended'],
      where: '重庆',
      what: '停了也能自己办，办好接着发，从停的那个月起补',
      src: [3, 4],
    },
    { flows: ['help-parent'], where: '重庆', what: '「帮你认」；谁帮都行，但老人要自己刷脸', src: [3] },
    { flows: ['bank'], where: '重庆', what: '合作银行 ATM 区的社保一体机', src: [3] },
    { flows: ['last-time'], where: '重庆', what: '重庆人社「认证查询」，公众号「重庆社保」也能', src: [3, 0] },
  ],
};
