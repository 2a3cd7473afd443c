import { render, screen } from '@testing-library/react';
import { Message } from '../../src/components/message/message.tsx';

describe('the message to come', () => {
  it('shows its title and every field with its name', () => {
    render(<Message title='待办事项提醒' fields={[{ name: '最晚日期', value: '2026年12月8日' }]} />);
    for (const words of ['待办事项提醒', '最晚日期', '2026年12月8日']) expect(screen.getByText(words)).toBeTruthy();
  });
});
