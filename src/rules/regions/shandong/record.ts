import type { RegionRecord } from '../../book/record-schema.ts';

export const record: RegionRecord = {
  code: '370000',
  effective: {},
  texts: [{ text: '自动认证成功的，有效期往后延 12 个月。这不等于从此不用办。', src: [3] }],
  notes: [
    { schemes: ['institution'], about: 'counting', text: '点名机关退休的，只找到聊城东昌府区的材料。', src: [2, 1] },
    { schemes: ['resident'], about: 'counting', text: '点名村里、社区领的，只找到聊城东昌府区的材料。', src: [2] },
  ],
  lateRule: { suspendFrom: 'unknown', resumeFrom: 'unknown', backPay: true, src: [0] },
  hotlines: [],
  places: [
    {
      code: '370200',
      effective: {},
      texts: [
        {
          text: '2019 年的材料写：住在青岛的由信息比对办好，不用专门去。比对不上的有 3 个月警示期。没写多久一次。',
          src: [4],
        },
      ],
      notes: [],
      lateRule: null,
    },
    { code: '370700', effective: {}, texts: [], notes: [], lateRule: null },
    { code: '371502', effective: {}, texts: [], notes: [], lateRule: null },
  ],
};
