import { drawMark } from './draw-mark.ts';
import { ink, type Pen, write } from './pen.ts';
import type { SharePicture } from './picture.ts';

const [x, y, width, height] = [36, 88, 196, 214];
const middle = x + width / 2;

function rounded(pen: Pen, left: number, top: number, wide: number, high: number, radius: number): void {
  pen.beginPath();
  pen.moveTo(left + radius, top);
  pen.arcTo(left + wide, top, left + wide, top + high, radius);
  pen.arcTo(left + wide, top + high, left, top + high, radius);
  pen.arcTo(left, top + high, left, top, radius);
  pen.arcTo(left, top, left + wide, top, radius);
  pen.closePath();
}

/** The sheets below, the green head with its word, the rings. */
function drawSheets(pen: Pen, above: string): void {
  pen.strokeStyle = ink.line;
  pen.lineWidth = 2;
  for (const below of [10, 5]) {
    rounded(pen, x, y + below, width, height, 16);
    pen.fillStyle = ink.card;
    pen.fill();
    pen.stroke();
  }
  rounded(pen, x, y, width, height, 16);
  pen.fillStyle = ink.green;
  pen.fill();
  pen.fillStyle = ink.card;
  pen.fillRect(x, y + 56, width, height - 72);
  rounded(pen, x, y + height - 40, width, 40, 16);
  pen.fill();
  pen.textAlign = 'center';
  write(pen, above, middle, y + 31, 32, ink.card, true, width - 50);
  for (const ring of [x + 26, x + width - 26]) {
    rounded(pen, ring - 5, y - 6, 10, 20, 5);
    pen.fillStyle = ink.paper;
    pen.fill();
    pen.stroke();
  }
}

/** The days to go, or what the card is about. */
export function drawLeaf(pen: Pen, { leaf, word, mark = 'look' }: SharePicture): void {
  drawSheets(pen, leaf?.above ?? word);
  if (leaf) {
    write(pen, leaf.big, middle, y + 120, 104, ink.text, true, width - 24);
    write(pen, leaf.below, middle, y + 190, 28, ink.dim, false, width - 40);
  } else {
    drawMark(pen, mark, middle, y + 134);
  }
}
