import { render, screen } from '@testing-library/react';
import { Rail } from '../../src/components/rail/rail.tsx';

describe('the rail', () => {
  it('says of each point whether it is done, with the day first', () => {
    render(
      <Rail
        items={[
          { id: 'a', done: true, state: '会发', lead: '12月1日', title: '上午 9 点半', small: '「该查一查了」' },
          { id: 'b', done: false, state: '还没做', title: '点「代他人认证」', current: true },
        ]}
      />,
    );
    const names = screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label'));
    expect(names).toEqual(['会发，12月1日 上午 9 点半，「该查一查了」', '还没做，点「代他人认证」']);
  });
});
