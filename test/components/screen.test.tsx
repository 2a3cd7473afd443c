import { act, render, screen } from '@testing-library/react';
import { Button } from '../../src/components/button/button.tsx';
import { Screen } from '../../src/components/screen/screen.tsx';
import { setLook } from '../../src/state/look.ts';
import { fake } from '../stand-ins/taro.ts';

beforeEach(() => {
  fake.reset();
  setLook({ text: 0, theme: 'auto' });
});

describe('a screen', () => {
  it('takes the text size and the theme the elder chose, at once', () => {
    const { container } = render(<Screen title='提醒'>一句话</Screen>);
    expect(container.firstElementChild?.className).toBe('app t0 auto');
    act(() => setLook({ text: 2, theme: 'dark' }));
    expect(container.firstElementChild?.className).toBe('app t2 dark');
  });

  it('colours what WeChat draws itself', () => {
    setLook({ theme: 'dark' });
    const { container } = render(<Screen title='提醒'>一句话</Screen>);
    expect(container.querySelector('[data-page-meta="background:#17140F"]')).not.toBeNull();
    expect(container.querySelector('[data-navigation-bar="提醒"]')).not.toBeNull();
  });

  it('says aloud what just happened, in a region that was there before', () => {
    const { rerender } = render(<Screen title='提醒'>一句话</Screen>);
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    rerender(
      <Screen title='提醒' message='好，不提醒。'>
        一句话
      </Screen>,
    );
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('好，不提醒。');
    expect(region.getAttribute('aria-live')).toBe('polite');
  });

  it('puts the buttons of the page at the thumb', () => {
    render(
      <Screen title='提醒' bar={<Button text='做好了，下一步' />}>
        一句话
      </Screen>,
    );
    expect(screen.getByRole('button', { name: '做好了，下一步' })).toBeTruthy();
  });
});
