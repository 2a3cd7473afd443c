import { fireEvent, render, screen } from '@testing-library/react';
import { Button } from '../../src/components/button/button.tsx';

describe('a button', () => {
  it('is named by what the person is about to do, without its icon', () => {
    const onTap = jest.fn();
    render(<Button text='拨 12333' icon='phone' onTap={onTap} />);
    fireEvent.click(screen.getByRole('button', { name: '拨 12333' }));
    expect(onTap).toHaveBeenCalledTimes(1);
  });

  it('opens the sharing of WeChat and names what is shared', () => {
    render(<Button text='发到家庭群' kind='line' share='mum' />);
    const button = screen.getByRole('button', { name: '发到家庭群' });
    expect(button.dataset).toMatchObject({ openType: 'share', share: 'mum' });
  });

  it('shares nothing while it is off', () => {
    const onTap = jest.fn();
    render(<Button text='发到家庭群' share='mum' disabled onTap={onTap} />);
    const button = screen.getByRole('button', { name: '发到家庭群' });
    fireEvent.click(button);
    expect(button.dataset.openType).toBeUndefined();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(onTap).not.toHaveBeenCalled();
  });
});
