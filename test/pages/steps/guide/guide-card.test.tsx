import { act } from '@testing-library/react';
import { guideCard } from '../../../../src/pages/steps/guide/guide-card.ts';
import { paintPicture } from '../../../../src/platform/paint';
import { flowOf } from '../../../../src/rules/flows/all-flows.ts';
import { leadDoor } from '../../../../src/rules/flows/lead-door.ts';
import { stepsFor } from '../../../../src/rules/flows/steps-for.ts';
import { type FlowId, flowIds } from '../../../../src/rules/flows/types.ts';
import { regionCode } from '../../../../src/rules/region-code.ts';
import type { RegionCode, Scheme } from '../../../../src/rules/vocabulary.ts';
import { aMother } from '../../ways/a-mother.ts';
import { openedUrl, sharedCard } from '../../ways/on-the-phone.ts';
import { answer, opened, steps, tap } from './opened.tsx';

jest.mock('../../../../src/platform/paint', () => ({ paintPicture: jest.fn() }));
const paints = jest.mocked(paintPicture);
beforeEach(() => void paints.mockRejectedValue(new Error('no canvas')));

const firstStep = (id: FlowId, region: RegionCode, scheme: Scheme) => {
  const flow = flowOf(id);
  return stepsFor(flow, { door: leadDoor(flow, region, scheme) ?? undefined, region, scheme })[0]?.do;
};

describe('what a card carries', () => {
  it('the flow, the place and who; never the elder of this phone', () => {
    opened({ flow: 'help-parent', elder: 'e1', benefit: 'b1', scheme: 'resident' }, aMother());
    expect(sharedCard()).toMatchObject({
      title: '用自己的手机帮爸妈刷：一步一步照着来',
      path: '/pages/steps/guide/index?flow=help-parent&region=350000&scheme=resident&who=mum',
    });
  });

  it.each([
    [
      'alipay',
      '在支付宝里认证：一步一步照着来',
      { word: '照着做', mark: 'steps', lines: ['支付宝里', '怎么认证'], small: '一步一步来' },
    ],
    [
      'after-death',
      '老人走了：告诉社保，不能代刷',
      { word: '要说一声', mark: 'hands', lines: ['老人走了，', '告诉社保'], small: '点开看怎么说' },
    ],
    [
      'silent-match',
      '不用办的：自动认证',
      { word: '先查一查', mark: 'look', lines: ['不用办的：', '自动认证'], small: '点开看怎么查' },
    ],
  ] as const)('only steps to follow are called so: %s', (id, title, picture) => {
    expect(guideCard(flowOf(id))).toEqual({ title, picture: { leaf: null, ...picture } });
    opened({ flow: id });
    expect(sharedCard().title).toBe(title);
  });

  it.each(flowIds)('no line of the picture is drawn smaller for its length: %s', (id) => {
    const { picture } = guideCard(flowOf(id));
    for (const line of picture.lines) expect([...line].filter((sign) => sign > 'z').length).toBeLessThanOrEqual(5);
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

  it('a picture of its own; until that is painted the plain one, never the page with its dates', async () => {
    let finish = (_path: string): void => {};
    paints.mockReturnValue(new Promise((resolve) => (finish = resolve)));
    opened({ flow: 'help-parent' });
    expect(sharedCard().imageUrl).toBe('/share/plain.jpg');
    await act(async () => finish('wxfile://picture.jpg'));
    expect(sharedCard().imageUrl).toBe('wxfile://picture.jpg');
  });
});

describe('whoever scans the code of a poster', () => {
  it.each(['alipay,310000,ent', encodeURIComponent('alipay,310000,ent')])('opens its flow: %s', (scene) => {
    opened({ scene });
    expect(answer()).toBe(firstStep('alipay', regionCode('310000'), 'enterprise'));
    expect(sharedCard().path).toBe('/pages/steps/guide/index?flow=alipay&region=310000&scheme=enterprise');
  });

  it.each(['gone,310000,ent', '%', ''])('with a code that holds no flow is led to a way: %j', (scene) => {
    opened({ scene });
    expect(answer()).toBe('没找到这一条办法');
  });
});
