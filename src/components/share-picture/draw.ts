/** The 5:4 picture of a card: the state, legible at chat size; never a date, never a place. */
export type SharePicture = {
  /** On the leaf: 还有 / 20 / 天. null: no leaf, a word on a tint instead. */
  leaf: { above: string; big: string; below: string } | null;
  word: string;
  lines: readonly string[];
  small: string;
};

export const pictureWidth = 500;
export const pictureHeight = 400;

/** A card is seen in other people's chats: it keeps the day's colours, whatever this phone's theme is. */
const ink = {
  paper: '#FBF7F0',
  card: '#FFFFFF',
  text: '#1F1B16',
  dim: '#5A5148',
  line: '#E4DACA',
  green: '#0B5D3B',
  soft: '#E4F0E9',
};

type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'fillText'
  | 'beginPath'
  | 'moveTo'
  | 'arcTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'measureText'
>;

function rounded(pen: Pen, x: number, y: number, width: number, height: number, radius: number): void {
  pen.beginPath();
  pen.moveTo(x + radius, y);
  pen.arcTo(x + width, y, x + width, y + height, radius);
  pen.arcTo(x + width, y + height, x, y + height, radius);
  pen.arcTo(x, y + height, x, y, radius);
  pen.arcTo(x, y, x + width, y, radius);
  pen.closePath();
}

function write(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  px: number,
  color: string,
  bold: boolean,
  room: number,
): void {
  let size = px;
  do {
    pen.font = `${bold ? 'bold ' : ''}${size}px sans-serif`;
    size -= 2;
  } while (pen.measureText(text).width > room && size > 16);
  pen.fillStyle = color;
  pen.fillText(text, x, y);
}

function drawLeaf(pen: Pen, leaf: NonNullable<SharePicture['leaf']>): void {
  const [x, y, width, height] = [36, 88, 196, 214];
  for (const below of [10, 5]) {
    rounded(pen, x, y + below, width, height, 16);
    pen.fillStyle = ink.card;
    pen.fill();
    pen.strokeStyle = ink.line;
    pen.lineWidth = 2;
    pen.stroke();
  }
  rounded(pen, x, y, width, height, 16);
  pen.fillStyle = ink.green;
  pen.fill();
  pen.fillStyle = ink.card;
  pen.fillRect(x, y + 52, width, height - 68);
  rounded(pen, x, y + height - 40, width, 40, 16);
  pen.fill();
  pen.textAlign = 'center';
  write(pen, leaf.above, x + width / 2, y + 27, 26, ink.card, true, width - 40);
  write(pen, leaf.big, x + width / 2, y + 116, 104, ink.text, true, width - 24);
  write(pen, leaf.below, x + width / 2, y + 190, 25, ink.dim, false, width - 40);
  for (const ring of [x + 30, x + width - 30]) {
    rounded(pen, ring - 5, y - 6, 10, 20, 5);
    pen.fillStyle = ink.paper;
    pen.fill();
    pen.strokeStyle = ink.line;
    pen.stroke();
  }
}

export function drawSharePicture(pen: Pen, picture: SharePicture): void {
  pen.fillStyle = ink.paper;
  pen.fillRect(0, 0, pictureWidth, pictureHeight);
  pen.textBaseline = 'middle';
  const left = picture.leaf ? 264 : 36;
  const room = pictureWidth - left - 28;
  let y = 128;
  if (picture.leaf) {
    drawLeaf(pen, picture.leaf);
  } else {
    rounded(pen, 36, 64, 210, 74, 37);
    pen.fillStyle = ink.soft;
    pen.fill();
    pen.textAlign = 'center';
    write(pen, picture.word, 141, 102, 36, ink.green, true, 180);
    y = 196;
  }
  pen.textAlign = 'left';
  for (const line of picture.lines) {
    write(pen, line, left, y, 40, ink.text, true, room);
    y += 54;
  }
  write(pen, picture.small, left, y + 18, 27, ink.dim, false, room);
}
