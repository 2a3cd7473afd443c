import { fireEvent, render, screen } from '@testing-library/react';
import { Chips } from '../../src/components/chips/chips.tsx';
import { Option } from '../../src/components/option/option.tsx';

const who = [
  { value: 'dad', text: '爸爸' },
  { value: 'mum', text: '妈妈' },
] as const;

describe('chips', () => {
  it('ask their question and hand back the answer', () => {
    const onPick = jest.fn();
    render(<Chips label='是谁？' options={who} value={null} onPick={onPick} />);
    expect(screen.getByRole('radiogroup', { name: '是谁？' })).toBeTruthy();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: '妈妈' }));
    expect(onPick).toHaveBeenCalledWith('mum');
  });

  it('say which one is chosen', () => {
    render(<Chips label='是谁？' options={who} value='mum' onPick={() => undefined} />);
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('妈妈');
  });
});

describe('an option', () => {
  it('is a button that goes on, or a choice already made', () => {
    const onTap = jest.fn();
    render(<Option icon='person' title='在我身边' small='或就是我自己' onTap={onTap} />);
    fireEvent.click(screen.getByRole('button', { name: /在我身边/ }));
    expect(onTap).toHaveBeenCalledTimes(1);
    render(<Option title='在国外' checked onTap={onTap} />);
    expect(screen.getByRole('radio', { name: '在国外', checked: true })).toBeTruthy();
  });
});
