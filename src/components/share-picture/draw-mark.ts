import { ink, type Pen } from './pen.ts';
import type { Mark } from './picture.ts';

/** x, y, x, y, … of one open line. */
type Line = readonly number[];

/** Lines and circles (x, y, radius), 100 units high around the middle: the pages' icons, drawn with a thick pen. */
const marks: Record<Mark, { lines: readonly Line[]; circles: readonly (readonly [number, number, number])[] }> = {
  look: { lines: [[22, 22, 44, 44]], circles: [[-8, -8, 36]] },
  done: { lines: [[-42, 2, -12, 32, 44, -30]], circles: [] },
  wait: { lines: [[0, -24, 0, 2, 20, 16]], circles: [[0, 0, 44]] },
  steps: {
    lines: [
      [-14, -34, 46, -34],
      [-14, 0, 46, 0],
      [-14, 34, 26, 34],
    ],
    circles: [
      [-42, -34, 2],
      [-42, 0, 2],
      [-42, 34, 2],
    ],
  },
  ask: { lines: [[0, 8, 0, 2, 20, -14, 22, -30, 10, -42, -10, -42, -22, -30]], circles: [[0, 38, 2]] },
  hands: {
    lines: [
      [-44, 44, -40, 22, -24, 10, -8, 22, -4, 44],
      [4, 44, 8, 22, 24, 10, 40, 22, 44, 44],
    ],
    circles: [
      [-24, -18, 14],
      [24, -18, 14],
    ],
  },
};

function draw(pen: Pen, line: Line, x: number, y: number): void {
  pen.beginPath();
  for (let at = 0; at + 1 < line.length; at += 2) {
    const [dx = 0, dy = 0] = line.slice(at, at + 2);
    if (at === 0) pen.moveTo(x + dx, y + dy);
    else pen.lineTo(x + dx, y + dy);
  }
  pen.stroke();
}

export function drawMark(pen: Pen, mark: Mark, x: number, y: number): void {
  pen.strokeStyle = ink.green;
  pen.lineWidth = 11;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const line of marks[mark].lines) draw(pen, line, x, y);
  for (const [dx, dy, radius] of marks[mark].circles) {
    pen.beginPath();
    pen.arc(x + dx, y + dy, radius, 0, 2 * Math.PI);
    pen.stroke();
  }
}
