/** A card is seen in other people's chats: it keeps the day's colours, whatever this phone's theme is. */
export const ink = {
  paper: '#FBF7F0',
  card: '#FFFFFF',
  text: '#1F1B16',
  dim: '#5A5148',
  line: '#E4DACA',
  green: '#0B5D3B',
};

export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'fillText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'arcTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'measureText'
>;

/** As big as `px`, smaller where there is less room. */
export function write(
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
