/** What is not torn: a word or number in Latin letters, each with the marks that belong to it, before and behind. */
const units = /[「『（《]*(?:[!-~]+|.)[，。、；：？！」』）》…]*/g;

/** A word wider than a whole line can only be torn. */
const piecesOf = (unit: string, room: number, widthOf: (text: string) => number): readonly string[] =>
  widthOf(unit) <= room ? [unit] : [...unit];

/** Breaks a text into lines no wider than `room`: none begins with a closing mark, none ends with an opening one. */
export function breakLines(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of (text.match(units) ?? []).flatMap((unit) => piecesOf(unit, room, widthOf))) {
    if (line === '' || widthOf(line + piece) <= room) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return line === '' ? lines : [...lines, line];
}
