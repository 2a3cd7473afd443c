import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '540000',
  changes: [
    {
      act: 'after',
      of: 'e-social-card',
      ways: ['provincial-app'],
      when: { schemes: ['enterprise', 'institution', 'resident'] },
      reason: '只见零星材料，先试电子社保卡。',
      src: [0],
    },
    {
      act: 'say',
      ways: ['provincial-app'],
      when: { schemes: ['injury', 'survivor', 'unknown'] },
      reason: '只见零星材料，不一定能用。',
      src: [0],
    },
  ],
};
