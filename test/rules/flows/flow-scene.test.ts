import { flowScene, readFlowScene } from '../../../src/rules/flows/flow-scene.ts';
import { flowIds } from '../../../src/rules/flows/types.ts';
import { regionCode } from '../../../src/rules/region-code.ts';
import { schemes } from '../../../src/rules/vocabulary.ts';

const places = flowIds.flatMap((flow) =>
  [undefined, ...schemes].flatMap((scheme) =>
    [undefined, regionCode('310000'), regionCode('660000')].map((region) => ({ flow, region, scheme })),
  ),
);

describe('what a code on a poster holds', () => {
  it.each([
    ['alipay,310000,ent', { flow: 'alipay', region: '310000', scheme: 'enterprise' }],
    ['community-activity,440300,res', { flow: 'community-activity', region: '440300', scheme: 'resident' }],
    ['last-time,,', { flow: 'last-time', region: undefined, scheme: undefined }],
    ['bank,,sur', { flow: 'bank', region: undefined, scheme: 'survivor' }],
  ])('%s opens the same way for ever: the paper on the wall does not change', (scene, place) => {
    expect(readFlowScene(scene)).toEqual(place);
  });

  it('fits the 32 characters and letters that WeChat allows, and comes back whole', () => {
    for (const place of places) {
      const scene = flowScene(place);
      expect(scene).toMatch(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/);
      expect(readFlowScene(scene)).toEqual(place);
    }
  });

  it.each(['', 'alipay,31,ent', 'alipay,310000,xyz', 'no-such-way,310000,ent', 'alipay,310000,ent,more', '爸爸'])(
    '%j is no code of ours',
    (text) => {
      expect(readFlowScene(text)).toBeNull();
    },
  );
});
