import { render, screen } from '@testing-library/react';
import { Sketch } from '../../src/components/sketch/sketch.tsx';
import { sketchWords } from '../../src/components/sketch/sketch-words.ts';

describe('the sketch of a phone screen', () => {
  it('shows the real words and marks the one to tap', () => {
    render(
      <Sketch
        rows={[
          { kind: 'title', text: '待遇资格认证' },
          { kind: 'grey' },
          { kind: 'row', text: '本人认证' },
          { kind: 'row', text: '代他人认证', tap: true },
        ]}
      />,
    );
    const sketch = screen.getByRole('img', {
      name: '示意图：手机屏幕「待遇资格认证」，上面有「本人认证」，点「代他人认证」',
    });
    expect(sketch.textContent).toBe('待遇资格认证本人认证代他人认证');
    expect(sketch.querySelector('.sketch-hit')?.textContent).toBe('代他人认证');
  });

  it.each([
    [
      [{ kind: 'search', text: '掌上12333', tap: true }, { kind: 'grey' }] as const,
      '示意图：手机屏幕，点「掌上12333」',
    ],
    [[{ kind: 'face' }] as const, '示意图：手机屏幕，脸对准圆框'],
    [[{ kind: 'grey' }] as const, '示意图：手机屏幕'],
  ])('speaks only what is drawn', (rows, words) => {
    expect(sketchWords(rows)).toBe(words);
  });
});
