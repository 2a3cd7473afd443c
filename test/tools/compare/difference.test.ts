import { PNG } from 'pngjs';
import { difference } from '../../../tools/compare/difference.ts';

type Colour = readonly [number, number, number];
const paper: Colour = [251, 247, 240];
const ink: Colour = [31, 27, 22];

/** A sheet of paper of that height with a square of ink `side` wide at its top. */
function sheet(height: number, side: number): Buffer {
  const png = new PNG({ width: 50, height });
  for (let at = 0; at < 50 * height; at += 1) {
    const colour = at % 50 < side && at / 50 < side ? ink : paper;
    png.data.set([...colour, 255], at * 4);
  }
  return PNG.sync.write(png);
}

describe('two pictures, pixel by pixel', () => {
  it('finds nothing between two that are the same', () => {
    expect(difference(sheet(40, 10), sheet(40, 10))).toBeNull();
  });

  it('finds nothing between two that are only packed differently', () => {
    const packed = PNG.sync.write(PNG.sync.read(sheet(40, 10)), { deflateLevel: 0 });
    expect(packed.equals(sheet(40, 10))).toBe(false);
    expect(difference(packed, sheet(40, 10))).toBeNull();
  });

  it('counts what one shows and the other does not', () => {
    expect(difference(sheet(40, 10), sheet(40, 0))?.share).toBeCloseTo(100 / 2000);
  });

  it('of two that are not equally tall counts what only one of them reaches to, and tells both heights', () => {
    const found = difference(sheet(40, 10), sheet(50, 10));
    expect(found?.heights).toEqual([40, 50]);
    expect(found?.share).toBeCloseTo(0.2);
    expect(PNG.sync.read(found?.picture ?? Buffer.alloc(0))).toMatchObject({ width: 50, height: 50 });
  });
});
