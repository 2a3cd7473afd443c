import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '440000',
  changes: [
    { act: 'show', ways: ['bank'], places: ['440800'], when: { schemes: ['resident'] }, src: [3] },
    {
      act: 'remove',
      ways: ['late-online'],
      when: { schemes: ['resident'], money: 'stopped' },
      reason: '手机会说「暂停待遇状态不允许资格认证」。',
      src: ['M07'],
    },
  ],
};
