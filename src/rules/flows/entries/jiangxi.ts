import type { RegionEntry } from '../types.ts';

export const jiangxi: RegionEntry = {
  code: '360000',
  name: '江西省',
  doors: [
    { name: '江西人社', kind: 'app', state: 'current', src: ['R:360000:0', 'H04'] },
    { name: '赣服通', kind: 'app', state: 'current', src: ['R:360000:1', 'R:360000:2', 'P27'] },
  ],
  copyNames: ['江西人社', '赣服通'],
  insideSearch: ['养老待遇资格认证'],
  steps: [
    {
      do: '找「养老待遇资格认证」',
      see: '也在「敬老服务」专区',
      sketch: [{ kind: 'row', text: '养老待遇资格认证', tap: true }],
      sure: 'secondary',
      src: ['R:360000:0'],
      door: ['江西人社'],
    },
    {
      do: '待遇领取地选发钱的市',
      see: '填姓名和身份证号',
      sketch: [
        { kind: 'field', text: '待遇领取地' },
        { kind: 'field', text: '姓名' },
        { kind: 'field', text: '身份证号' },
      ],
      sure: 'secondary',
      src: ['C33', 'R:360000:0'],
      door: ['江西人社'],
    },
    {
      do: '照提示刷脸',
      see: '亲友的手机也行',
      sketch: [{ kind: 'face' }],
      sure: 'secondary',
      src: ['H04'],
      door: ['江西人社'],
    },
  ],
  helper: { label: '亲友的手机也能办', src: ['H04'] },
  lastTime: { text: '「待遇领取认证查询」写着下次周期', src: ['R:360000:0'] },
  quirks: [{ text: '选错了市就查不到人', src: ['C33'] }],
  unknown: ['赣服通里怎么点'],
  date: '2025-01-15',
};
