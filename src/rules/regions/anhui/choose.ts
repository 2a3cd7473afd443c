import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '340000',
  changes: [
    { act: 'show', ways: ['bank'], src: [2] },
    {
      act: 'say',
      ways: ['late-online'],
      places: ['340400'],
      when: { schemes: ['resident'], money: 'stopped' },
      reason: '再认一次。当地写停了也能自己办。',
      src: [1],
    },
  ],
};
