import { aMother } from '../../ways/a-mother';
import { openedUrl, sharedCard } from '../../ways/on-the-phone';
import { answer, opened, steps, tap } from './opened';

describe('what a card carries', () => {
  it('the flow, the place and who; never the elder of this phone', () => {
    opened({ flow: 'help-parent', elder: 'e1', benefit: 'b1', scheme: 'resident' }, aMother());
    expect(sharedCard()).toEqual({
      title: '用自己的手机帮爸妈刷：一步一步照着来',
      path: '/pages/steps/guide/index?flow=help-parent&region=350000&scheme=resident&who=mum',
    });
  });

  it.each([
    ['an old flow', 'app-2019'],
    ['no flow', ''],
  ])('%s in the address: says so, and leads to a way', (_name, flow) => {
    opened({ flow });
    expect(answer()).toBe('没找到这一条办法');
    expect(sharedCard()).toMatchObject({ path: '/pages/home/index' });
    tap('选个办法');
    expect(openedUrl()).toBe('/pages/ways/choose/index');
  });

  it('a place that is no code is not looked for', () => {
    opened({ flow: 'help-parent', region: 'fujian' });
    expect(answer()).toBe(steps('help-parent')[0]?.do);
  });
});
