import { render } from '@testing-library/react';
import { Badge } from '../../src/components/badge/badge.tsx';

describe('a badge', () => {
  it.each(['due', 'fine', 'stopped', 'plain'] as const)('is a word with an icon, never a colour alone: %s', (kind) => {
    const { container } = render(<Badge kind={kind} text='该办了' />);
    expect(container.textContent).toBe('该办了');
    expect(container.querySelector('.icon')).not.toBeNull();
  });
});
