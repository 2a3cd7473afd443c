import type { RegionEntry } from '../types.ts';

export const zhejiang: RegionEntry = {
  code: '330000',
  name: '浙江省',
  doors: [{ name: '浙里办', note: '浙里人社', kind: 'app', state: 'current', src: ['C16', 'R:330000:1'] }],
  copyNames: ['浙里办'],
  insideSearch: ['社保待遇认证'],
  steps: [
    {
      do: '搜「社保待遇认证」',
      sketch: [{ kind: 'search', text: '社保待遇认证', tap: true }],
      sure: 'secondary',
      src: ['C16'],
      door: ['浙里办'],
    },
    {
      do: '选「本人认证」或「帮助他人认证」',
      see: '帮人的填真实姓名、证件号码',
      sketch: [
        { kind: 'row', text: '本人认证', tap: true },
        { kind: 'row', text: '帮助他人认证' },
      ],
      sure: 'secondary',
      src: ['C16'],
      door: ['浙里办'],
      help: {
        do: '选「帮助他人认证」',
        see: '填老人的真实姓名、证件号码',
        sketch: [
          { kind: 'row', text: '本人认证' },
          { kind: 'row', text: '帮助他人认证', tap: true },
        ],
      },
    },
    {
      do: '点「进入人脸识别认证」',
      see: '照提示做',
      sketch: [{ kind: 'button', text: '进入人脸识别认证', tap: true }, { kind: 'face' }],
      sure: 'secondary',
      src: ['C16'],
      door: ['浙里办'],
    },
  ],
  helper: { label: '「帮助他人认证」', src: ['C16'] },
  quirks: [{ text: '宁波说一年一次，多数由社保自己核对、自动确认', src: ['R:330000:0'] }],
  unknown: ['杭州的规定', '宁波有没有自己的入口'],
  date: '2023-12-21',
};
