import { isHidden } from './hidden.ts';
import { toSimplified } from './traditional.ts';

/** `at[i]` is where the i-th letter stood in the message, `end[i]` where it ended there. */
export type Letters = { text: string; at: readonly number[]; end: readonly number[] };

/** Nothing longer stands for one letter: ㉚ is two, ㍿ four. */
const longest = 4;

const widened = (char: string): string => {
  const plain = char.normalize('NFKC').toLowerCase();
  return plain.length <= longest ? plain : '';
};

/** The message half-width, lower case, simplified, without hidden signs; white space stays, for a link ends there. */
export const lettersOf = (message: string): Letters => {
  const letters: string[] = [];
  const at: number[] = [];
  const end: number[] = [];
  let index = 0;
  for (const char of message) {
    const point = char.codePointAt(0) ?? 0;
    const plain = point < 0x80 ? char.toLowerCase() : widened(char);
    for (const unit of plain) {
      if (isHidden(unit.codePointAt(0) ?? 0) || unit.length > 1) continue;
      letters.push(toSimplified.get(unit) ?? unit);
      at.push(index);
      end.push(index + char.length);
    }
    index += char.length;
  }
  return { text: letters.join(''), at, end };
};
