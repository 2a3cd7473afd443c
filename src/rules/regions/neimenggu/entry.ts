import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '150000',
  doors: [
    { name: '内蒙古人社', kind: 'app', state: 'current', src: [0, 1, 2] },
    { name: '内蒙古社会保险事业服务中心', kind: 'wechat-oa', state: 'current', src: [0, 1] },
  ],
  steps: [
    { do: '点「资格认证」', sure: 'secondary', src: [1, 2], behind: ['内蒙古人社'] },
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
      behind: ['内蒙古人社'],
    },
  ],
  quirks: [
    { text: '认证后一定要查一下，确认成功（西乌旗）', src: [2] },
    { text: '西乌旗 2024年6月起：没做首次认证，不给算退休待遇', src: [2] },
    { text: '包头 2025年4月起改成六个月一次', src: [3] },
  ],
  differs: [
    { flows: ['check-record'], places: ['152526'], where: '内蒙古西乌旗', what: '认证后一定要查，才算成功', src: [2] },
  ],
};
