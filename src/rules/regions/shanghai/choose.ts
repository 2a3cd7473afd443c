import type { RegionChoose } from '../../book/choose-schema.ts';

export const choose: RegionChoose = {
  code: '310000',
  changes: [
    {
      act: 'before',
      of: 'home-visit',
      ways: ['cannot-blink'],
      when: { body: 'cannot' },
      reason: '「随申办」里可以上传材料。',
      src: [2],
    },
  ],
  waits: [{ flows: ['cannot-blink'], text: '上海的材料（转述，没写日期）写：上传材料的，15 个工作日内审完。' }],
};
