import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '130000',
  effective: {},
  texts: [],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '省内只找到肥乡、高阳的材料；张家口、定州另有固定的月份。肥乡写：每个自然年一次，两次不超过 12 个月。',
      src: [0, 1],
    },
    {
      schemes: ['resident'],
      about: 'counting',
      text: '省内只找到肥乡、高阳的材料；张家口、定州另有固定的月份。肥乡写上下半年各一次，高阳写两次不超过 6 个月，两条一起看。',
      src: [0, 1],
    },
    {
      schemes: ['survivor'],
      about: 'counting',
      text: '省内只找到肥乡的材料。张家口单位供养的是每季度一次。',
      src: [0],
    },
  ],
  lateRule: {
    suspendFrom: 'unknown',
    resumeFrom: 'unknown',
    backPay: null,
    said: { suspend: '高阳县写：超过 12 个月没认证的停；村里、社区领的是 6 个月。' },
    schemes: ['enterprise', 'institution', 'resident'],
    src: [1],
  },
  hotlines: [],
  places: [
    {
      code: '130700',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution'],
          about: 'counting',
          text: '通知另有一条：两次认证不超过 12 个月。',
          src: [2],
        },
        {
          schemes: ['resident'],
          about: 'counting',
          text: '通知只写了几月的上中下旬，这里的日子按旬的头尾填的。',
          src: [2],
        },
      ],
      lateRule: null,
    },
    {
      code: '130682',
      effective: {},
      texts: [],
      notes: [
        { schemes: ['institution'], about: 'counting', text: '这是 2022 年的通知，后来还用不用不知道。', src: [3] },
      ],
      lateRule: null,
    },
    {
      code: '130407',
      effective: {},
      texts: [],
      notes: [
        {
          schemes: ['enterprise', 'institution'],
          about: 'counting',
          text: '每个自然年一次，两次不超过 12 个月。',
          src: [0],
        },
      ],
      lateRule: null,
    },
    { code: '130628', effective: {}, texts: [], notes: [], lateRule: null },
  ],
};
