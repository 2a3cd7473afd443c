import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '230000',
  changes: [
    {
      act: 'show',
      ways: ['bank'],
      when: { money: 'stopped' },
      reason: '有的市写：停了一年以上的，要到窗口或就近办银行网点人工办。先打电话。',
      src: [3],
    },
    {
      act: 'say',
      ways: ['late-online'],
      when: { money: 'stopped' },
      reason: '再认一次。有的市写：停了一年以上的，要到窗口或就近办银行网点人工办。',
      src: [3],
    },
  ],
};
