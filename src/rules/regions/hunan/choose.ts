import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '430000',
  changes: [
    {
      act: 'say',
      ways: ['late-online'],
      places: ['433101'],
      when: { schemes: ['resident'], money: 'stopped' },
      reason: '再认一次。太久没认的（过了 18 个月），不能在手机上办。',
      src: [3],
    },
    {
      act: 'say',
      ways: ['late-online'],
      places: ['430100'],
      when: { schemes: ['resident'], money: 'stopped' },
      reason: '再认一次。太久没认的（过了 12 个月），不能在手机上办。',
      src: [4],
    },
    {
      act: 'before',
      of: 'home-visit',
      ways: ['cannot-blink'],
      when: { body: 'cannot' },
      reason: '公众号里有不刷脸的认证。',
      src: [0],
    },
  ],
};
