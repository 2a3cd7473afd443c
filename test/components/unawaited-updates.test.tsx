import { act, render } from '@testing-library/react';
import { useState } from 'react';
import { unawaitedUpdates } from '../support/unawaited-updates.ts';

let count = (_to: number): void => {};
function Counted() {
  const [shown, show] = useState(0);
  count = show;
  return <>{shown}</>;
}

describe('an update that the test does not wait for', () => {
  it('is told with its test and its part', () => {
    render(<Counted />);
    count(1);
    expect(unawaitedUpdates()).toEqual([
      'an update that the test does not wait for is told with its test and its part: Counted',
    ]);
  });

  it('is none where it was waited for', () => {
    render(<Counted />);
    act(() => count(1));
    expect(unawaitedUpdates()).toEqual([]);
  });
});
