import type { RegionEntry } from '../types.ts';

export const neimenggu: RegionEntry = {
  code: '150000',
  name: '内蒙古自治区',
  doors: [
    { name: '内蒙古人社', kind: 'app', state: 'current', src: ['R:150000:0', 'R:150000:1', 'R:150000:2'] },
    { name: '内蒙古社会保险事业服务中心', kind: 'wechat-oa', state: 'current', src: ['R:150000:0', 'R:150000:1'] },
  ],
  copyNames: ['内蒙古人社', '内蒙古社会保险事业服务中心'],
  insideSearch: [],
  steps: [
    { do: '点「资格认证」', sure: 'secondary', src: ['R:150000:1', 'R:150000:2'], door: ['内蒙古人社'] },
    {
      do: '选对类别',
      see: '养老、工伤、养老遗属、工伤遗属、其他，各是各的',
      sketch: [
        { kind: 'row', text: '养老资格认证' },
        { kind: 'row', text: '工伤资格认证' },
        { kind: 'row', text: '养老遗属认证' },
        { kind: 'row', text: '工伤遗属认证' },
        { kind: 'row', text: '其他待遇认证' },
      ],
      sure: 'secondary',
      src: ['Z05'],
      door: ['内蒙古人社'],
    },
  ],
  quirks: [
    { text: '认证后一定要查一下，确认成功（西乌旗）', src: ['C36'] },
    { text: '西乌旗 2024年6月起：没做首次认证，不给算退休待遇', src: ['P22'] },
    { text: '包头 2025年4月起改成六个月一次', src: ['R:150000:3'] },
  ],
  unknown: ['帮别人那一项叫什么'],
  date: '2025',
};
