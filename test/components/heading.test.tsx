import { render, screen } from '@testing-library/react';
import { Heading } from '../../src/components/heading/heading.tsx';

describe('a heading', () => {
  it('is one sentence to the ear, whatever its lines', () => {
    render(<Heading text={['妈妈该办认证了，', '还有 21 天']} tag='11月24日，星期二' lead='先查一查。' />);
    expect(screen.getByRole('heading', { name: '妈妈该办认证了，还有 21 天', level: 1 })).toBeTruthy();
    expect(screen.getByText('11月24日，星期二')).toBeTruthy();
    expect(screen.getByText('先查一查。')).toBeTruthy();
  });

  it('heads a part at the second level', () => {
    render(<Heading level={2} text='怎么补' />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('怎么补');
  });
});
