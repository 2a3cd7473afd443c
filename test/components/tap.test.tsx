import { fireEvent, render, screen } from '@testing-library/react';
import { Tap } from '../../src/components/tap/tap';
import { Tap as BrowserTap } from '../../src/components/tap/tap.h5.tsx';

describe.each([
  ['the mini-program', Tap],
  ['the browser', BrowserTap],
])('a tappable thing in %s', (_place, Thing) => {
  const onTap = jest.fn();

  it('is a button named by its words, and says when it is tapped', () => {
    render(
      <Thing className='x' onTap={onTap}>
        看看怎么办
      </Thing>,
    );
    fireEvent.click(screen.getByRole('button', { name: '看看怎么办' }));
    expect(onTap).toHaveBeenCalledTimes(1);
  });

  it('takes a spoken name when the words are not enough', () => {
    render(
      <Thing className='x' label='返回' onTap={onTap}>
        ‹
      </Thing>,
    );
    expect(screen.getByRole('button', { name: '返回' })).toBeTruthy();
  });

  it('does nothing while it is off', () => {
    render(
      <Thing className='x' disabled onTap={onTap}>
        再订一条
      </Thing>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(onTap).not.toHaveBeenCalled();
  });

  it('says whether it is open', () => {
    render(
      <Thing className='x' expanded={false} onTap={onTap}>
        没看到这个？
      </Thing>,
    );
    expect(screen.getByRole('button', { expanded: false })).toBeTruthy();
  });

  it('is one of a group when it can be chosen', () => {
    render(
      <Thing className='x' checked onTap={onTap}>
        妈妈
      </Thing>,
    );
    expect(screen.getByRole('radio', { name: '妈妈', checked: true })).toBeTruthy();
  });
});
