/** The colours of the look (light theme), so that a chart belongs to the same house. */
export const colour = {
  paper: '#FBF7F0',
  ink: '#1F1B16',
  secondary: '#5A5148',
  line: '#DDD3C4',
  green: '#0B5D3B',
  amber: '#7A4B00',
} as const;

const font = "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const number = (value: number): string => String(Math.round(value * 10) / 10);

type TextStyle = { size?: number; fill?: string; anchor?: 'start' | 'middle' | 'end'; bold?: boolean };

export const text = (x: number, y: number, words: string, style: TextStyle = {}): string => {
  const { size = 15, fill = colour.ink, anchor = 'start', bold = false } = style;
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${number(x)}" y="${number(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${weight}>${escaped(words)}</text>`;
};

export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): string =>
  `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;

export const dot = (x: number, y: number, fill: string, radius = 6): string =>
  `<circle cx="${number(x)}" cy="${number(y)}" r="${radius}" fill="${fill}"/>`;

export const bar = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${number(x)}" y="${number(y)}" width="${number(Math.max(0, width))}" height="${number(height)}" rx="3" fill="${fill}"/>`;

/** A whole picture; the title is also what a screen reader says. */
export const picture = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" font-family="${font}">`,
    `<title>${escaped(title)}</title>`,
    bar(0, 0, width, height, colour.paper),
    ...parts,
    '</svg>',
    '',
  ].join('\n');

/** A scale from values to pixels, and round values along it. */
export const scale = (most: number, from: number, to: number) => {
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200].find((size) => most / size <= 6) ?? most;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => Math.round(index * step * 10) / 10);
  return { at: (value: number): number => from + (value / most) * (to - from), ticks };
};
