import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '130000',
  doors: [
    { name: '河北人社', kind: 'app', state: 'current', src: [0, 1, 2] },
    { name: '易人社', note: '安卓', kind: 'app', state: 'old', src: ['C35', 'C43', 3] },
  ],
  steps: [
    {
      do: '点「待遇资格认证」',
      see: '输身份证号，点「刷脸认证」；一个手机可以办好几个人',
      sketch: [
        { kind: 'row', text: '待遇资格认证', tap: true },
        { kind: 'field', text: '身份证号' },
        { kind: 'button', text: '刷脸认证' },
      ],
      sure: 'secondary',
      src: [0, 1],
      behind: ['河北人社'],
    },
  ],
  helper: { label: '输别人的身份证号，可代多人', src: [0] },
  quirks: [
    { text: '张家口 2024年4月起统一用「河北人社」', src: [2] },
    { text: '做不来动作的老人，唐山 2024 年说易人社能做静态认证（不用眨眼），只有安卓', src: ['C35', 'C43'] },
  ],
  differs: [
    {
      flows: ['keep-in-mind'],
      places: ['130407'],
      where: '河北邯郸肥乡，村里社区领的和供养亲属（2026 年）',
      what: '半年一次，1–6 月、7–12 月各一次',
      src: [0],
    },
    {
      flows: ['cannot-blink'],
      places: ['130200'],
      where: '唐山 2024',
      what: '家属带身份证加带日期照片，或健在证明，或住院材料加近期视频',
      src: ['C35'],
    },
    {
      flows: ['face-fails'],
      where: '河北旧版 APP',
      what: '失败三次会问要不要人工审核，提交后 3 个工作日查结果',
      src: ['C34'],
    },
    { flows: ['after-death'], places: ['130200'], where: '唐山', what: '失踪、服刑、去世都要及时告知', src: ['D12'] },
    {
      flows: ['rumour-scam'],
      places: ['130200', '130407'],
      where: '河北肥乡、唐山',
      what: '村里社区领的和遗属，上半年 6 月底、下半年 12 月底是真的期限',
      src: [0, 'C35'],
    },
  ],
};
