import { open } from './package.ts';

const place = 'region=350100&scheme=resident';

describe('a tap that stays on its page', () => {
  it.each([
    ['to the next step of a guide', `pages/steps/guide/index?flow=help-parent&who=mum&${place}`, '做好了，下一步'],
    ['on who it is', 'pages/elder/index', '爸爸'],
    ['on what the elder draws', 'pages/elder/index', '企业退休'],
  ])(
    '%s crosses to the screen once, with 8 KB at most: a wrapper around parts of a page would save nothing',
    async (_what, path, words) => {
      const { page, tap } = await open(path);
      const before = page.setDatas.length;
      await tap(words);
      const made = page.setDatas.slice(before);
      expect(made).toHaveLength(1);
      expect(made[0]?.bytes).toBeLessThan(8 * 1024);
    },
  );
});
