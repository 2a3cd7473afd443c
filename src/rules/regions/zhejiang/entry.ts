import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '330000',
  doors: [{ name: '浙里办', note: '浙里人社', kind: 'app', state: 'current', src: ['C05', 1, 0] }],
  steps: [
    {
      do: '搜「社保待遇认证」',
      sketch: [{ kind: 'search', text: '社保待遇认证', tap: true }],
      sure: 'secondary',
      src: ['C05'],
      behind: ['浙里办'],
    },
    {
      do: '选「本人认证」或「帮助他人认证」',
      see: '帮人的填真实姓名、证件号码',
      sketch: [
        { kind: 'row', text: '本人认证', tap: true },
        { kind: 'row', text: '帮助他人认证' },
      ],
      sure: 'secondary',
      src: ['C05'],
      behind: ['浙里办'],
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
      src: ['C05'],
      behind: ['浙里办'],
    },
  ],
  helper: { label: '「帮助他人认证」', src: ['C05'] },
  quirks: [{ text: '宁波说一年一次，多数由社保自己核对、自动确认', src: [0] }],
  differs: [
    { flows: ['community-activity'], places: ['330600'], where: '绍兴', what: '体检、文体活动、节日慰问', src: [1] },
    {
      flows: ['official-website'],
      places: ['330600'],
      where: '绍兴 2022',
      what: '「主题服务」→「领取养老金人员待遇资格认证」',
      src: [1],
    },
    { flows: ['help-parent'], where: '浙江', what: '「帮助他人认证」', src: ['C05'] },
    {
      flows: ['e-social-card'],
      places: ['331000'],
      where: '台州 2023',
      what: '叫「人社办事」，不叫「全国服务」',
      src: ['C05'],
    },
  ],
};
