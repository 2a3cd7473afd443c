import { screen } from '@testing-library/react';
import { findElder } from '../../../src/state/elders.ts';
import { fake } from '../../stand-ins/taro.ts';
import { aMother } from '../ways/a-mother.ts';
import { opened, tap } from './opened.tsx';

describe('不再提醒', () => {
  it('已去世: at once, without a pop-up, and the condolence is a page of its own in place of this form', () => {
    opened({ elder: 'e1' }, aMother());
    tap('不再提醒');
    tap('人已经走了');
    expect(findElder('e1')?.stopped).toBe('deceased');
    expect(fake.called('redirectTo')).toEqual([{ url: '/pages/card/index?elder=e1' }]);
    expect(fake.called('showModal')).toEqual([]);
    expect(document.body.textContent).not.toMatch(/工作日|用户|失效|请节哀/);
  });

  it('not needed any more: the same, without a word of mourning', () => {
    opened({ elder: 'e1' }, aMother());
    tap('不再提醒');
    tap('这位长辈不用提醒了');
    expect(findElder('e1')?.stopped).toBe('not-needed');
    expect(fake.called('redirectTo')).toEqual([{ url: '/pages/card/index?elder=e1' }]);
  });

  it('edited after it: it stays so, and is not offered again', () => {
    opened({ elder: 'e1' }, aMother({ stopped: 'deceased' }));
    expect(screen.queryByText('不再提醒')).toBeNull();
    tap('改好了');
    expect(findElder('e1')?.stopped).toBe('deceased');
  });

  it('oneself is not asked whether one has died', () => {
    opened({ elder: 'e1' }, aMother({ relation: 'self' }));
    tap('不再提醒');
    expect(screen.queryByText('人已经走了')).toBeNull();
  });

  it('a full phone: says that it was not kept, and stays', () => {
    opened({ elder: 'e1' }, aMother());
    fake.full = true;
    tap('不再提醒');
    tap('人已经走了');
    expect(document.body.textContent).toContain('手机存不下了');
    expect(fake.called('redirectTo')).toEqual([]);
  });
});
