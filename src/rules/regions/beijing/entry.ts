import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '110000',
  doors: [
    { name: '京通', kind: 'wechat-mp', state: 'current', src: [0, 1, 3] },
    { name: '京通', kind: 'alipay', state: 'current', src: [0, 3, 1] },
    { name: '北京通', kind: 'app', state: 'current', src: ['N41', 2, 0] },
  ],
  steps: [
    {
      do: '搜「社保认证」',
      sketch: [{ kind: 'search', text: '社保认证', tap: true }, { kind: 'grey' }],
      sure: 'secondary',
      src: [3, 'C13'],
      behind: ['京通'],
    },
    {
      do: '给自己点「本人社保认证」',
      see: '帮人点「代他人认证」，填身份信息，点「下一步」',
      sketch: [
        { kind: 'row', text: '本人社保认证', tap: true },
        { kind: 'row', text: '代他人认证' },
        { kind: 'button', text: '下一步' },
      ],
      sure: 'secondary',
      src: [3, 'C13'],
      behind: ['京通'],
      help: {
        do: '点「代他人认证」',
        see: '填老人的身份信息，点「下一步」',
        sketch: [
          { kind: 'row', text: '本人社保认证' },
          { kind: 'row', text: '代他人认证', tap: true },
          { kind: 'button', text: '下一步' },
        ],
      },
    },
    { do: '扫脸，照提示做，提交', sketch: [{ kind: 'face' }], sure: 'secondary', src: ['C13'], behind: ['京通'] },
  ],
  helper: { label: '「代他人认证」', src: [3, 'C13'] },
  lastTime: { text: '京通里能看上次认证时间；认证后看「认证记录」', src: [3, 'N41'] },
  quirks: [
    { text: '每月 1 到 3 日系统维护，那几天办不了（2023 年的公告）', src: ['C13'] },
    { text: '身体原因不能在手机上办的，找用人单位或所属社保机构协助', src: ['C13'] },
  ],
  differs: [
    { flows: ['app-12333'], where: '北京', what: '当地的通知写掌上12333 能用', src: ['C13'] },
    { flows: ['silent-match'], where: '北京 2024年11月', what: '约 80%', src: [3] },
    { flows: ['silent-match'], where: '北京', what: '社保在到期前三个月内经单位、便民中心通知本人', src: [3] },
    { flows: ['last-time'], where: '北京', what: '京通里能看上次认证时间', src: [3, 'N41'] },
    { flows: ['check-record'], where: '北京 2021', what: '「认证记录」页 3 个工作日内能查到', src: ['N41'] },
  ],
};
