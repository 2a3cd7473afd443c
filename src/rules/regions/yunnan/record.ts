import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '530000',
  effective: { from: '2023-08-01' },
  texts: [{ text: '材料写「养老保险待遇」，没有点名村里、社区领的。', src: [0] }],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '2023年8月1日起：12 个月，一个自然年一次，两条一起看。',
      src: [0],
    },
    { schemes: ['injury'], about: 'counting', text: '2023年8月1日起：6 个月，每半年一次，两条一起看。', src: [0] },
    {
      schemes: ['survivor'],
      about: 'counting',
      text: '2023年8月1日起：6 个月，每半年一次，两条一起看。只写了工伤的供养亲属，养老保险的遗属没写。',
      src: [0],
    },
  ],
  lateRule: null,
  hotlines: [],
  places: [
    {
      code: '532328',
      effective: { from: '2023-08-01' },
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution'],
          about: 'counting',
          text: '2023年8月1日起：12 个月，一个自然年一次，两条一起看。',
          src: [0],
        },
        { schemes: ['injury'], about: 'counting', text: '2023年8月1日起：6 个月，每半年一次，两条一起看。', src: [0] },
        {
          schemes: ['survivor'],
          about: 'counting',
          text: '2023年8月1日起：6 个月，每半年一次，两条一起看。只写了工伤的供养亲属，养老保险的遗属没写。',
          src: [0],
        },
      ],
      lateRule: null,
    },
  ],
};
