import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '350000',
  changes: [
    {
      act: 'add',
      ways: ['e-social-card', 'app-12333', 'official-website'],
      when: { where: 'hmt' },
      reason: '福建写明在港澳也能用。',
      src: ['N15'],
    },
  ],
  examples: [
    { ways: ['home-visit'], when: { body: 'ok' }, reason: '厦门湖里也给不会用智能手机的人办，您那里先问。', src: [3] },
  ],
};
