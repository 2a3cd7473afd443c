import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export type Difference = {
  /** Of all pixels of the taller picture: how many are not the same to the eye. 0 to 1. */
  share: number;
  /** How tall the two are. */
  heights: readonly [number, number];
  /** Where they differ, as a PNG. */
  picture: Buffer;
};

/** A pixel differs from here on, as pixelmatch measures colours; less is what smoothing of edges does. */
const threshold = 0.1;

/** What only one of the two reaches to: a colour that no page has. */
const nothingThere = Buffer.from([255, 0, 255, 255]);

function onSheet(png: PNG, width: number, height: number): PNG {
  if (png.width === width && png.height === height) return png;
  const sheet = new PNG({ width, height });
  sheet.data.fill(nothingThere);
  PNG.bitblt(png, sheet, 0, 0, png.width, png.height, 0, 0);
  return sheet;
}

/** Two PNGs pixel by pixel; null: not one pixel differs. */
export function difference(one: Buffer, other: Buffer): Difference | null {
  if (one.equals(other)) return null; // the same packing of the same pixels, as nearly always
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  const width = Math.max(a.width, b.width);
  const height = Math.max(a.height, b.height);
  const out = new PNG({ width, height });
  const [left, right] = [onSheet(a, width, height), onSheet(b, width, height)];
  const differing = pixelmatch(left.data, right.data, out.data, width, height, { threshold });
  if (differing === 0) return null;
  return { share: differing / (width * height), heights: [a.height, b.height], picture: PNG.sync.write(out) };
}
