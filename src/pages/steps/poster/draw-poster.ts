import type { Pen as CardPen } from '../../../components/share-picture/pen';
import { breakLines } from './break-lines';
import type { Poster } from './content';

/** A4, drawn as at 150 dots an inch and painted at 300. */
export const posterSheet = { width: 1240, height: 1754, scale: 2 } as const;
const { width: posterWidth, height: posterHeight } = posterSheet;
export const edge = 84;

const room = posterWidth - 2 * edge;
const hang = 88;
const leading = 1.4;
const ink = { paper: '#FFFFFF', text: '#1F1B16', dim: '#5A5148', soft: '#F3ECE0', green: '#0B5D3B', line: '#E4DACA' };

export type Pen = CardPen & Pick<CanvasRenderingContext2D, 'drawImage'>;

type Style = { px: number; color?: string; bold?: boolean };

const setFont = (pen: Pen, { px, bold = false }: Style): void => {
  pen.font = `${bold ? 'bold ' : ''}${px}px sans-serif`;
};

const linesOf = (pen: Pen, text: string, style: Style, width: number): readonly string[] => {
  setFont(pen, style);
  return breakLines(text, width, (part) => pen.measureText(part).width);
};

/** Writes a paragraph from `y` down and gives where the next begins. */
function write(pen: Pen, text: string, x: number, y: number, style: Style, width = room): number {
  const lines = linesOf(pen, text, style, width);
  pen.fillStyle = style.color ?? ink.text;
  lines.forEach((line, at) => {
    pen.fillText(line, x, y + at * style.px * leading);
  });
  return y + lines.length * style.px * leading;
}

const sizes = [54, 52, 50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28];
const closest = 8;
const widest = 30;

const heightOf = (pen: Pen, steps: readonly string[], px: number): number =>
  steps.reduce((sum, step) => sum + linesOf(pen, step, { px }, room - hang).length * px * leading + closest, 0);

/** As big as fits, what is left over goes between: the sheet hangs on a wall and is read from a chair. */
function writeSteps(pen: Pen, steps: readonly string[], top: number, height: number): number {
  const px = sizes.find((size) => heightOf(pen, steps, size) <= height) ?? 28;
  const between = closest + Math.min(widest, Math.max(0, height - heightOf(pen, steps, px)) / steps.length);
  const radius = px * 0.62;
  let y = top;
  steps.forEach((step, at) => {
    const middle = y + px * 0.5;
    pen.beginPath();
    pen.arc(edge + radius, middle, radius, 0, 2 * Math.PI);
    pen.fillStyle = ink.green;
    pen.fill();
    pen.textAlign = 'center';
    setFont(pen, { px: Math.round(px * 0.8), bold: true });
    pen.fillStyle = ink.paper;
    pen.fillText(`${at + 1}`, edge + radius, middle - px * 0.38);
    pen.textAlign = 'left';
    y = write(pen, step, edge + hang, y, { px }, room - hang) + between;
  });
  return y;
}

const codeSide = 250;

/** A line to write on by hand: whose telephone it is, differs from wall to wall. */
function drawBlank(pen: Pen, label: string, y: number, width: number): number {
  const px = 38;
  const from = edge + (label.length + 0.5) * px;
  const bottom = write(pen, label, edge, y, { px });
  pen.fillStyle = ink.text;
  pen.fillRect(from, bottom - 8, edge + width - from, 2);
  return bottom;
}

/** `code`: the mini-program code of this flow, in the corner where a hand with a phone comes to. */
export function drawPoster(pen: Pen, poster: Poster, code?: CanvasImageSource): void {
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, posterWidth, posterHeight);
  pen.textBaseline = 'top';
  pen.textAlign = 'left';
  let y = write(pen, poster.tag, edge, 76, { px: 36, color: ink.dim });
  y = write(pen, poster.title, edge, y + 4, { px: 84, bold: true }) + 16;
  if (poster.rule) y = write(pen, poster.rule, edge, y - 8, { px: 34 }) + 14;
  const first = { px: 42 };
  pen.fillStyle = ink.soft;
  pen.fillRect(edge, y, room, linesOf(pen, poster.first, first, room - 64).length * 42 * leading + 48);
  y = write(pen, poster.first, edge + 32, y + 28, first, room - 64) + 56;
  y = write(pen, poster.way, edge, y, { px: 58, bold: true, color: ink.green }) + 28;
  const footTop = posterHeight - (code ? 380 : 350);
  const endHeight = linesOf(pen, poster.end, { px: 38 }, room).length * 38 * leading + 30;
  y = writeSteps(pen, poster.steps, y, footTop - y - endHeight);
  write(pen, poster.end, edge, y + 8, { px: 38, color: ink.dim });
  pen.fillStyle = ink.line;
  pen.fillRect(edge, footTop, room, 3);
  const footRoom = code ? room - codeSide - 36 : room;
  y = write(pen, poster.call, edge, footTop + 26, { px: 50, bold: true }, footRoom) + 8;
  y = drawBlank(pen, '社区电话', y, footRoom) + 14;
  for (const line of poster.foot) y = write(pen, line, edge, y, { px: 30, color: ink.dim }, footRoom) + 4;
  if (!code) return;
  pen.drawImage(code, posterWidth - edge - codeSide, footTop + 24, codeSide, codeSide);
  pen.textAlign = 'center';
  write(
    pen,
    '微信扫一扫',
    posterWidth - edge - codeSide / 2,
    footTop + codeSide + 32,
    { px: 36, bold: true },
    codeSide,
  );
}
