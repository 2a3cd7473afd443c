import { drawLeaf } from './draw-leaf.ts';
import { ink, type Pen, write } from './pen.ts';
import type { SharePicture } from './picture.ts';

export const pictureWidth = 500;
export const pictureHeight = 400;

const left = 264;
const room = pictureWidth - left - 24;
const leading = 54;

export function drawSharePicture(pen: Pen, picture: SharePicture): void {
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, pictureWidth, pictureHeight);
  pen.textBaseline = 'middle';
  drawLeaf(pen, picture);
  pen.textAlign = 'left';
  let y = 172 - ((picture.lines.length - 1) * leading) / 2;
  for (const line of picture.lines) {
    write(pen, line, left, y, 42, ink.text, true, room);
    y += leading;
  }
  write(pen, picture.small, left, y + 14, 28, ink.dim, false, room);
}
