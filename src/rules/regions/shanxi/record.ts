import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '140000',
  effective: {},
  texts: [],
  notes: [
    {
      schemes: ['enterprise', 'institution'],
      about: 'counting',
      text: '材料是省内某县的通知，没署名，论坛转的：办的那个月就算一个月。吕梁 2021 年写企业、机关退休的每年两次，两种写法不一样。',
      src: [0],
    },
  ],
  lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: true, src: [0] },
  hotlines: [{ number: '12345', what: '政务服务投诉。', src: [1] }],
  places: [
    {
      code: '141100',
      effective: {},
      texts: [
        {
          text: '2021 年的目录写：单位退休的每年认证两次，没写在哪几个月。现在是不是这样不知道，每半年查一次更稳。',
          src: [1],
        },
      ],
      notes: [],
      lateRule: null,
    },
  ],
};
