import { render, screen } from '@testing-library/react';
import { FirstDrawing } from '../../src/components/first-drawing/first-drawing.tsx';

describe('the drawing of the first opening', () => {
  it('says what it shows', () => {
    render(<FirstDrawing />);
    expect(screen.getByRole('img', { name: '画：两位老人一起看一部手机，手机上打了个勾' })).toBeTruthy();
  });
});
