import { render } from '@testing-library/react';
import { Status } from '../../src/components/status/status';

describe('a status', () => {
  it.each(['due', 'fine', 'stopped', 'plain'] as const)('is a word with an icon, never a colour alone: %s', (kind) => {
    const { container } = render(<Status kind={kind} text='该办了' />);
    expect(container.textContent).toBe('该办了');
    expect(container.querySelector('.icon')).not.toBeNull();
  });
});
