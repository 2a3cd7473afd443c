import { act, renderHook } from '@testing-library/react';
import type { SharePicture } from '../../src/components/share-picture/picture.ts';
import { useSharePicture } from '../../src/components/share-picture/share-picture.tsx';
import { paintPicture } from '../../src/platform/paint';

jest.mock('../../src/platform/paint', () => ({ paintPicture: jest.fn() }));
const paints = jest.mocked(paintPicture);

const plain = '/share/plain.jpg';
const about = (word: string): SharePicture => ({
  leaf: null,
  word,
  lines: ['妈妈的', '养老认证'],
  small: '点开看怎么办',
});

/** A card about 怎么办 whose picture is painted. */
async function painted() {
  paints.mockResolvedValueOnce('wxfile://first.jpg');
  const hook = renderHook(({ word }) => useSharePicture(about(word)), { initialProps: { word: '怎么办' } });
  await act(async () => undefined);
  expect(hook.result.current).toBe('wxfile://first.jpg');
  return hook;
}

describe('the picture of a card', () => {
  it('is the plain one until its own is painted', async () => {
    paints.mockReturnValueOnce(new Promise(() => {}));
    expect(renderHook(() => useSharePicture(about('怎么办'))).result.current).toBe(plain);
  });

  it('is never of other words than the title: the plain one goes out until the new one is painted', async () => {
    const { result, rerender } = await painted();
    let finish = (_path: string): void => {};
    paints.mockReturnValueOnce(
      new Promise((resolve) => {
        finish = resolve;
      }),
    );
    rerender({ word: '这样办' });
    expect(result.current).toBe(plain);
    await act(async () => finish('wxfile://second.jpg'));
    expect(result.current).toBe('wxfile://second.jpg');
  });

  it.each([
    ['throws', () => Promise.reject(new Error('canvasToTempFilePath:fail'))],
    ['finds no canvas', () => Promise.resolve(undefined)],
  ])('is the plain one, and not the old one, where painting the new words %s', async (_case, fails) => {
    const { result, rerender } = await painted();
    paints.mockImplementationOnce(fails);
    await act(async () => rerender({ word: '这样办' }));
    expect(result.current).toBe(plain);
  });
});
