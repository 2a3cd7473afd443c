import type { Pen as CardPen } from '../../../components/share-picture/pen.ts';
import { breakLines } from './break-lines.ts';
import type { Poster } from './content.ts';

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

const heightIn = (pen: Pen, text: string, style: Style, width: number): number =>
  linesOf(pen, text, style, width).length * style.px * leading;

/** Writes a paragraph from `y` down and gives where the next begins. */
function write(pen: Pen, text: string, x: number, y: number, style: Style, width = room): number {
  const lines = linesOf(pen, text, style, width);
  pen.fillStyle = style.color ?? ink.text;
  lines.forEach((line, at) => {
    pen.fillText(line, x, y + at * style.px * leading);
  });
  return y + lines.length * style.px * leading;
}

/** 特大字: half as big again. */
const largeSizes = [84, 80, 76, 72, 68, 64, 60, 56];
const sizes = [54, 52, 50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28];
const closest = 8;
const widest = 30;

const heightOf = (pen: Pen, steps: readonly string[], px: number): number =>
  steps.reduce((sum, step) => sum + heightIn(pen, step, { px }, room - hang) + closest, 0);

/** As big as fits, what is left over goes between: the sheet hangs on a wall and is read from a chair. */
function writeSteps(pen: Pen, { steps, numbered, large }: Poster, top: number, height: number): number {
  const px = [...(large ? largeSizes : []), ...sizes].find((size) => heightOf(pen, steps, size) <= height) ?? 28;
  const between = closest + Math.min(widest, Math.max(0, height - heightOf(pen, steps, px)) / steps.length);
  const radius = px * (numbered ? 0.62 : 0.24);
  let y = top;
  steps.forEach((step, at) => {
    const middle = y + px * 0.5;
    pen.beginPath();
    pen.arc(edge + radius, middle, radius, 0, 2 * Math.PI);
    pen.fillStyle = ink.green;
    pen.fill();
    if (numbered) {
      pen.textAlign = 'center';
      setFont(pen, { px: Math.round(px * 0.8), bold: true });
      pen.fillStyle = ink.paper;
      pen.fillText(`${at + 1}`, edge + radius, middle - px * 0.38);
      pen.textAlign = 'left';
    }
    y = write(pen, step, edge + hang, y, { px }, room - hang) + between;
  });
  return y;
}

const codeSide = 250;

/** A line to write on by hand: whose telephone it is, differs from wall to wall. */
function drawBlank(pen: Pen, label: string, y: number, width: number, px: number): number {
  const from = edge + (label.length + 0.5) * px;
  const bottom = write(pen, label, edge, y, { px });
  pen.fillStyle = ink.text;
  pen.fillRect(from, bottom - 8, edge + width - from, 2);
  return bottom;
}

function drawCode(pen: Pen, code: CanvasImageSource, footTop: number): void {
  const x = posterWidth - edge - codeSide;
  pen.drawImage(code, x, footTop + 24, codeSide, codeSide);
  pen.textAlign = 'center';
  write(pen, '微信扫一扫', x + codeSide / 2, footTop + codeSide + 32, { px: 36, bold: true }, codeSide);
}

/** How much bigger than on the usual sheet all that is read is in 特大字; who made it is not. */
const larger = 1.3;

/** `code`: the mini-program code of this flow, in the corner where a hand with a phone comes to. */
export function drawPoster(pen: Pen, poster: Poster, code?: CanvasImageSource): void {
  const as = (px: number): number => Math.round(px * (poster.large ? larger : 1));
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, posterWidth, posterHeight);
  pen.textBaseline = 'top';
  pen.textAlign = 'left';
  let y = write(pen, poster.tag, edge, 76, { px: as(36), color: ink.dim });
  y = write(pen, poster.title, edge, y + 4, { px: as(84), bold: true }) + 16;
  if (poster.rule) y = write(pen, poster.rule, edge, y - 8, { px: as(34) }) + 14;
  const first = { px: as(42) };
  pen.fillStyle = ink.soft;
  pen.fillRect(edge, y, room, heightIn(pen, poster.first, first, room - 64) + 48);
  y = write(pen, poster.first, edge + 32, y + 28, first, room - 64) + 56;
  y = write(pen, poster.way, edge, y, { px: as(58), bold: true, color: ink.green }) + 28;
  const footRoom = code ? room - codeSide - 36 : room;
  const call = { px: as(50), bold: true };
  const small = { px: 30, color: ink.dim };
  const footHeight = [
    heightIn(pen, poster.call, call, footRoom) + as(38) * leading + 78,
    ...poster.foot.map((line) => heightIn(pen, line, small, footRoom) + 4),
  ].reduce((sum, height) => sum + height, 0);
  const footTop = posterHeight - Math.max(code ? 380 : 350, footHeight);
  const end = { px: as(38), color: ink.dim };
  const endHeight = heightIn(pen, poster.end, end, room) + 30;
  y = writeSteps(pen, poster, y, footTop - y - endHeight);
  write(pen, poster.end, edge, y + 8, end);
  pen.fillStyle = ink.line;
  pen.fillRect(edge, footTop, room, 3);
  y = write(pen, poster.call, edge, footTop + 26, call, footRoom) + 8;
  y = drawBlank(pen, '社区电话', y, footRoom, as(38)) + 14;
  for (const line of poster.foot) y = write(pen, line, edge, y, small, footRoom) + 4;
  if (code) drawCode(pen, code, footTop);
}
