/** The few shapes that the chooser's picture is drawn with. */

type Point = { x: number; y: number };
type BoxLook = { fill: string; ink: string; bold?: true };

const paper = '#FBF7EF';
export const question: BoxLook = { fill: '#0E5A3C', ink: '#FFFFFF', bold: true };
export const answer: BoxLook = { fill: '#E4EEE7', ink: '#1B1B19' };
export const quiet: BoxLook = { fill: '#F1EADB', ink: '#1B1B19' };

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const label = ({ x, y }: Point, text: string, ink: string, size = 17, bold = false): string =>
  `<text x="${x}" y="${y}" fill="${ink}" font-size="${size}"${bold ? ' font-weight="700"' : ''}>${escaped(text)}</text>`;

/** A box with one line of text to the left and, smaller, one below it. */
export const box = (at: Point, width: number, height: number, look: BoxLook, text: string, below?: string): string =>
  [
    `<rect x="${at.x}" y="${at.y}" width="${width}" height="${height}" rx="10" fill="${look.fill}"/>`,
    label({ x: at.x + 16, y: at.y + (below ? 28 : height / 2 + 6) }, text, look.ink, 17, look.bold),
    below ? label({ x: at.x + 16, y: at.y + 52 }, below, look.ink, 14) : '',
  ].join('');

export const arrow = (from: Point, to: Point, turnAt?: number): string => {
  const path = turnAt === undefined ? `L${to.x} ${to.y}` : `H${turnAt} V${to.y} H${to.x}`;
  return `<path d="M${from.x} ${from.y} ${path}" fill="none" stroke="#6B6A63" stroke-width="2" marker-end="url(#tip)"/>`;
};

export const picture = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif">`,
    `<title>${escaped(title)}</title>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8Z" fill="#6B6A63"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
