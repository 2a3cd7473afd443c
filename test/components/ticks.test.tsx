import { render, screen } from '@testing-library/react';
import { Ticks } from '../../src/components/ticks/ticks.tsx';

describe('the messages one can still send', () => {
  it.each([
    [2, 3, 3],
    [4, 3, 4],
    [0, 0, 0],
  ])('shows %d of %d wanted', (have, need, drawn) => {
    const { container } = render(<Ticks have={have} need={need} />);
    expect(screen.getByRole('img', { name: `最要紧的 ${need} 条，有 ${have} 条了` })).toBeTruthy();
    expect(container.querySelectorAll('.tick')).toHaveLength(drawn);
    expect(container.querySelectorAll('.tick-on')).toHaveLength(have);
  });
});
