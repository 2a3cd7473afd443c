import { render, screen } from '@testing-library/react';
import { Note } from '../../src/components/note/note.tsx';

describe('a note', () => {
  it.each(['amber', 'red', 'green'] as const)('comes with an icon when it has a colour: %s', (kind) => {
    const { container } = render(
      <Note kind={kind} lead='多半是谣言'>
        没有全国统一的截止日。
      </Note>,
    );
    expect(container.querySelector('.icon')).not.toBeNull();
    expect(screen.getByText('多半是谣言')).toBeTruthy();
    expect(screen.getByText('没有全国统一的截止日。')).toBeTruthy();
  });
});
