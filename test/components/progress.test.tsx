import { render, screen } from '@testing-library/react';
import { Progress } from '../../src/components/progress/progress.tsx';

describe('the progress', () => {
  it.each([
    [undefined, '第 3 步，共 6 步'],
    ['第 3 个问题，共 6 个', '第 3 个问题，共 6 个'],
  ])('speaks where one is', (label, sentence) => {
    const { container } = render(<Progress at={3} of={6} label={label} />);
    expect(screen.getByRole('img', { name: sentence })).toBeTruthy();
    expect(container.querySelectorAll('.progress-done')).toHaveLength(2);
    expect(container.querySelectorAll('.progress-bar')).toHaveLength(6);
  });
});
