import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '500000',
  changes: [
    { act: 'show', ways: ['bank'], src: [3] },
    {
      act: 'say',
      ways: ['late-online'],
      when: { money: 'stopped' },
      reason: '再认一次。当地写停了也能自己办。',
      src: [3],
    },
  ],
};
