import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '510000',
  doors: [
    { name: '四川人社', kind: 'app', state: 'current', src: [2, 0, 1, 3] },
    { name: '四川e社保', kind: 'app', state: 'current', src: ['N50', 1, 0, 3] },
    { name: '达州人社', note: '达州', place: '511700', kind: 'wechat-oa', state: 'current', src: [2] },
  ],
  steps: [
    {
      do: '找「社会保险领取资格认证」',
      sketch: [{ kind: 'row', text: '社会保险领取资格认证', tap: true }],
      sure: 'secondary',
      src: [0],
      behind: ['四川人社'],
    },
    {
      do: '选「本人认证」或「替他人认证」',
      see: '老版本叫「协助他人认证」',
      sketch: [
        { kind: 'row', text: '本人认证', tap: true },
        { kind: 'row', text: '替他人认证' },
      ],
      sure: 'secondary',
      src: [2, 'N50'],
      behind: ['四川人社'],
      help: {
        do: '选「替他人认证」',
        see: '老版本叫「协助他人认证」',
        sketch: [
          { kind: 'row', text: '本人认证' },
          { kind: 'row', text: '替他人认证', tap: true },
        ],
      },
    },
    { do: '照提示刷脸', sketch: [{ kind: 'face' }], sure: 'secondary', src: [2], behind: ['四川人社'] },
  ],
  helper: { label: '「替他人认证」，老版本叫「协助他人认证」', src: [2, 'N50'] },
  quirks: [
    { text: '带身份证或社保卡，全省就近网点都能办（2022）', src: ['N50'] },
    { text: '成都：可委托别人去任一认证点申请上门', src: [3] },
  ],
  differs: [
    {
      flows: ['alipay'],
      places: ['510700'],
      where: '绵阳 2020',
      what: '「市民中心」→「社保」→「电子社保卡」，再按电子社保卡的步骤',
      src: ['N12'],
    },
    {
      flows: ['wechat'],
      places: ['510700'],
      where: '绵阳 2020',
      what: '我→支付→城市服务→社保→电子社保卡（人社部）；现在「支付」可能叫「服务」',
      src: ['N12'],
    },
    { flows: ['silent-match'], where: '四川', what: '点名坐飞机、高铁、住院也算', src: ['N50'] },
    {
      flows: ['counter'],
      places: ['510100'],
      where: '成都',
      what: '全市任一认证点都行，在公众号「成都社保」里查',
      src: [3],
    },
    { flows: ['counter'], where: '四川 2022', what: '身份证或社保卡，全省就近办', src: ['N50'] },
    { flows: ['home-visit'], where: '四川', what: '高龄、重病、残疾的上门，拨 12333 问', src: ['N50'] },
    { flows: ['help-parent'], where: '四川', what: '「替他人认证」，老版本叫「协助他人认证」', src: [2, 'N50'] },
    { flows: ['suspended'], where: '四川', what: '重新认证后接着发，停的也补', src: [2, 3] },
  ],
};
