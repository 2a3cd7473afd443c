import { act, screen } from '@testing-library/react';
import { flowOf } from '../../../../src/rules/flows/all-flows.ts';
import { flowIds } from '../../../../src/rules/flows/types.ts';
import { fake } from '../../../stand-ins/taro.ts';
import { next, opened, stepsShown, tap, tapFirst } from './opened.tsx';

describe('what the phone does for a step', () => {
  const jumping = flowIds.flatMap((id) => {
    const { jump } = flowOf(id);
    return jump ? [{ id, jump }] : [];
  });

  it.each(jumping.filter(({ jump }) => jump.kind === 'phone'))('$id calls', async ({ id }) => {
    opened({ flow: id });
    await tapFirst(/^拨 \d+$/);
    expect(fake.called('makePhoneCall')).toHaveLength(1);
  });

  it.each(jumping.filter(({ jump }) => jump.kind === 'mini-program' && (jump.appId || jump.shortLink)))(
    '$id: cannot open the mini-program, its name is copied and it is said so',
    async ({ id, jump }) => {
      const { name } = jump as { name: string };
      opened({ flow: id });
      if (id === 'wechat') tap('「电子社保卡」小程序');
      while (!screen.queryByText(`打开「${name}」`)) next();
      fake.answers.set('navigateToMiniProgram', new Error('navigateToMiniProgram:fail'));
      await act(async () => tap(`打开「${name}」`));
      expect(screen.getByText('没打开那个小程序。名字已复制，到微信搜索里粘贴。')).toBeTruthy();
      expect(fake.called('setClipboardData')).toEqual([{ data: name }]);
    },
  );

  it('offers no mini-program on the steps of another door: it would lead away', () => {
    opened({ flow: 'wechat', region: '350000' });
    for (let at = stepsShown(); at > 1; at -= 1) {
      expect(screen.queryByText('打开「电子社保卡」')).toBeNull();
      next();
    }
  });

  it('a name to search for is copied; where that is refused, it can be selected by hand', async () => {
    opened({ flow: 'wechat' });
    while (!screen.queryByText(/^复制名字「/)) next();
    await tapFirst(/^复制名字「/);
    expect(screen.getByText(/复制好了，到搜索框里粘贴。$/)).toBeTruthy();
    fake.answers.set('setClipboardData', new Error('setClipboardData:fail'));
    await tapFirst(/^复制名字「/);
    const told = screen.getByText(/^没能复制。请长按这几个字：/);
    expect(told.closest('[aria-live]')).toBeTruthy();
    const asked = fake.called('setClipboardData').at(-1);
    expect({ data: told.querySelector('span')?.textContent }).toEqual(asked);
  });

  it('the place where that is said is there before anything is said: only then is it read aloud', async () => {
    opened({ flow: 'wechat' });
    while (!screen.queryByText(/^复制名字「/)) next();
    const region = document.querySelector('[aria-live]');
    expect(region?.textContent).toBe('');
    await tapFirst(/^复制名字「/);
    expect(region?.textContent).toMatch(/^「.+」复制好了/);
  });

  it('names who wrote a step, one tap away, and says whether the address was copied', async () => {
    opened({ flow: 'last-time' });
    while (!screen.queryByText(/^出处/)) next();
    await tapFirst(/^出处/);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
    await tapFirst(/^复制网址$/);
    expect(screen.getByText('复制好了。到浏览器里粘贴，就能看原文。')).toBeTruthy();
    fake.answers.set('setClipboardData', new Error('setClipboardData:fail'));
    await tapFirst(/^复制网址$/);
    expect(screen.getByText(/^没复制上。长按下面这行/)).toBeTruthy();
  });
});
