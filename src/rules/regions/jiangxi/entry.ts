import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '360000',
  doors: [
    { name: '江西人社', kind: 'app', state: 'current', src: [0] },
    { name: '赣服通', kind: 'app', state: 'current', src: [1, 2] },
    { name: '赣服通', kind: 'alipay', state: 'current', src: [1, 2] },
  ],
  steps: [
    {
      do: '找「养老待遇资格认证」',
      see: '也在「敬老服务」专区',
      sketch: [{ kind: 'row', text: '养老待遇资格认证', tap: true }],
      sure: 'secondary',
      src: [0],
      behind: ['江西人社'],
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
      src: [0],
      behind: ['江西人社'],
    },
    {
      do: '照提示刷脸',
      see: '亲友的手机也行',
      sketch: [{ kind: 'face' }],
      sure: 'secondary',
      src: [0],
      behind: ['江西人社'],
    },
  ],
  helper: { label: '亲友的手机也能办', src: [0] },
  lastTime: { text: '「待遇领取认证查询」写着下次周期', src: [0] },
  quirks: [{ text: '选错了市就查不到人', src: [0] }],
  differs: [{ flows: ['last-time'], where: '江西', what: '江西人社「待遇领取认证查询」写下次周期', src: [0] }],
};
