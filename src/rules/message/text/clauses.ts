/** A stretch of plain text between two stops; `sentence` counts the full stops before it. */
export type Clause = { from: number; to: number; sentence: number; asked: boolean };

const stops = '。!?\n';
const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;
const breathes = ',;:…';

/** The clauses of a plain text. 、 joins a list and does not end a clause. */
export const clausesOf = (text: string): readonly Clause[] => {
  const clauses: Clause[] = [];
  let from = 0;
  let sentence = 0;
  const close = (to: number, asked: boolean) => {
    if (to > from) clauses.push({ from, to, sentence, asked });
    from = to + 1;
  };
  for (let index = 0; index < text.length; index++) {
    if (isHan(text.charCodeAt(index))) continue;
    const char = text[index] ?? '';
    if (stops.includes(char)) {
      close(index, char === '?');
      sentence++;
    } else if (breathes.includes(char)) close(index, false);
  }
  close(text.length, false);
  return clauses;
};

/** Which letters stand between quotation marks. */
export const quotedIn = (text: string): Uint8Array => {
  const quoted = new Uint8Array(text.length);
  let depth = 0;
  let straight = false;
  for (let index = 0; index < text.length; index++) {
    if (isHan(text.charCodeAt(index))) {
      if (depth > 0 || straight) quoted[index] = 1;
      continue;
    }
    const char = text[index] ?? '';
    if ('“「『‘'.includes(char)) depth++;
    else if ('”」』’'.includes(char)) depth = Math.max(0, depth - 1);
    else if (char === '"') straight = !straight;
    else if (char === '\n') {
      depth = 0;
      straight = false;
    } else if (depth > 0 || straight) quoted[index] = 1;
  }
  return quoted;
};
