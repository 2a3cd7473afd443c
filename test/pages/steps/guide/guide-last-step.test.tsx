import { aMother } from '../../ways/a-mother.ts';
import { openedUrl } from '../../ways/on-the-phone.ts';
import { opened, tap, walkToTheLast } from './opened.tsx';

describe('where the last step leads', () => {
  const fujian = { who: 'mum', region: '350000' };

  it.each([
    [
      'looked up, with an elder: the day is written down',
      { flow: 'last-time', elder: 'e1' },
      '/pages/elder/index?elder=e1',
    ],
    [
      'looked up, cold: the card, which still knows the place',
      { flow: 'last-time', ...fujian },
      '/pages/card/index?who=mum&region=350000',
    ],
    [
      'done, with an elder: asks for the record',
      { flow: 'help-parent', elder: 'e1', benefit: 'b1' },
      '/pages/done/index?elder=e1&benefit=b1&flow=help-parent',
    ],
    [
      'done, cold: shows how to read the record',
      { flow: 'help-parent', ...fujian },
      '/pages/steps/guide/index?flow=check-record&region=350000&who=mum',
    ],
    [
      'the record read, cold: the next time can be remembered',
      { flow: 'check-record', ...fujian },
      '/pages/elder/index?who=mum&region=350000',
    ],
    ['the 社保 told: her page', { flow: 'after-death', elder: 'e1' }, '/pages/card/index?elder=e1'],
  ])('%s', (_name, params, url) => {
    opened(params, aMother());
    walkToTheLast();
    tap('都做好了');
    expect(openedUrl()).toBe(url);
  });
});
