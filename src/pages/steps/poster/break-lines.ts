const neverFirst = '，。、；：？！」』）》…';

/** Breaks a text into lines no wider than `room`; no line begins with a closing mark. */
export function breakLines(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    const fits = widthOf(line + letter) <= room || neverFirst.includes(letter);
    if (fits || line === '') line += letter;
    else {
      lines.push(line);
      line = letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
