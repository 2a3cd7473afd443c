import Taro from '@tarojs/taro';
import { paintPicture } from '../../src/platform/paint';

const code = 'data:image/gif;base64,R0lGOD';

/** A phone with one canvas; `createImage` as this WeChat has it. `did`: what happened to the canvas, in order. */
function phone(createImage?: () => unknown, did: string[] = []) {
  const node = {
    set width(_px: number) {
      did.push('cleared');
    },
    height: 0,
    getContext: () => ({}),
    createImage,
  };
  const query = {
    select: () => query,
    fields: () => query,
    exec: (done: (found: unknown) => void) => done([{ node }]),
  };
  Object.assign(Taro, {
    createSelectorQuery: () => query,
    canvasToTempFilePath: async () => ({ tempFilePath: 'wxfile://sheet.jpg' }),
  });
  const draw = (_pen: unknown, inlay?: unknown) => void did.push(inlay ? 'drawn with the code' : 'drawn without');
  return { did, paint: () => paintPicture('sheet', { width: 100, height: 200 }, draw, code) };
}

/** An image that tells of itself as soon as it has its address. */
const telling = (said: 'onload' | 'onerror', did?: string[]) => () => {
  const image = { onload: () => {}, onerror: () => {} };
  return Object.defineProperty(image, 'src', {
    set: () => {
      did?.push(said);
      image[said]();
    },
  });
};

describe('a code painted into a picture', () => {
  it('is loaded before the canvas is touched: what was painted stays until then', async () => {
    const did: string[] = [];
    const { paint } = phone(telling('onload', did), did);
    expect(await paint()).toBe('wxfile://sheet.jpg');
    expect(did).toEqual(['onload', 'cleared', 'drawn with the code']);
  });

  it.each([
    ['cannot be read', telling('onerror')],
    ['cannot be made, an old WeChat has no createImage', undefined],
    [
      'is refused',
      () => {
        throw new Error('createImage:fail');
      },
    ],
  ])('is left out where it %s', async (_case, createImage) => {
    const { did, paint } = phone(createImage);
    expect(await paint()).toBe('wxfile://sheet.jpg');
    expect(did).toEqual(['cleared', 'drawn without']);
  });

  it('is left out where nothing is heard of it for three seconds', async () => {
    jest.useFakeTimers();
    const { did, paint } = phone(() => ({}));
    const painting = paint();
    await jest.advanceTimersByTimeAsync(2900);
    expect(did).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(await painting).toBe('wxfile://sheet.jpg');
    expect(did).toEqual(['cleared', 'drawn without']);
    jest.useRealTimers();
  });
});

describe('a picture of more dots than the drawing', () => {
  const exporting = (fails: (width: number) => boolean) => {
    const paint = () => paintPicture('sheet', { width: 100, height: 200, scale: 2 }, () => {});
    const node = { width: 0, height: 0, getContext: () => ({ setTransform: (by: number) => void scales.push(by) }) };
    const scales: number[] = [];
    const query = {
      select: () => query,
      fields: () => query,
      exec: (done: (found: unknown) => void) => done([{ node }]),
    };
    Object.assign(Taro, {
      createSelectorQuery: () => query,
      canvasToTempFilePath: async ({ destWidth, destHeight }: { destWidth: number; destHeight: number }) => {
        if (fails(destWidth)) throw new Error('canvasToTempFilePath:fail');
        return { tempFilePath: `${destWidth}x${destHeight}` };
      },
    });
    return { paint, scales };
  };

  it('is twice as wide and high, all drawn twice as big', async () => {
    const { paint, scales } = exporting(() => false);
    expect(await paint()).toBe('200x400');
    expect(scales).toEqual([2]);
  });

  it('is as big as the drawing on a phone that has no room for it', async () => {
    const { paint } = exporting((width) => width > 100);
    expect(await paint()).toBe('100x200');
  });

  it('fails where the phone cannot even do that', async () => {
    const { paint } = exporting(() => true);
    await expect(paint()).rejects.toThrow('fail');
  });
});
