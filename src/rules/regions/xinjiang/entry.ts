import type { RegionEntry } from '../../book/entry-schema.ts';

export const entry: RegionEntry = {
  code: '650000',
  doors: [],
  steps: [],
  quirks: [
    { text: '没有找到现行的入口。用国家的办法：电子社保卡、国家平台，或问 12333', src: ['N08', 'C03'] },
    { text: '乌鲁木齐 2022 年：住国（境）外的邮寄证明到市里办；现在是否还这样不知道', src: [0] },
  ],
  differs: [
    { flows: ['provincial-app'], where: '新疆', what: '没有找到省里的入口，先用电子社保卡或国家平台', src: ['N08', 0] },
    {
      flows: ['hk-macao-taiwan'],
      places: ['650100'],
      where: '乌鲁木齐 2022',
      what: '使领馆表、港澳民政事务总署／工联会、台湾公证书，邮寄到市里',
      src: [0],
    },
  ],
};
