import { fireEvent, render, screen } from '@testing-library/react';
import { SourceLine } from '../../src/components/source-line/source-line';

describe('the source line', () => {
  it('opens the sources with one tap', () => {
    const onTap = jest.fn();
    render(<SourceLine before='按福建「每 365 天一次」推算。' text='出处　2023年11月' onTap={onTap} />);
    fireEvent.click(screen.getByRole('button', { name: /出处.2023年11月/ }));
    expect(onTap).toHaveBeenCalledTimes(1);
    expect(screen.getByText('按福建「每 365 天一次」推算。')).toBeTruthy();
  });

  it('stands as plain words where there is nothing to open', () => {
    render(<SourceLine text='出处　绍兴办事指南（转述） · 2022年8月' />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
