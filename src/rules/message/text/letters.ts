import { isHidden } from './hidden.ts';
import { toSimplified } from './traditional.ts';
import { Written } from './written.ts';

/** `at[i]` is where the i-th letter stood in the message, `end[i]` where it ended there. */
type Letters = { text: string; at: Int32Array; end: Int32Array };

/** Nothing longer stands for a letter: ㉚ is two, but ㍿ is a whole word. */
const longest = 2;

const known = new Map<number, string>();

/** Asking for the plain form of a letter is dear, and the strange letters of a message are few. */
const plainForm = (point: number): string => {
  const found = known.get(point);
  if (found !== undefined) return found;
  const plain = String.fromCodePoint(point).normalize('NFKC');
  const form = plain.length <= longest ? plain.toLowerCase() : '';
  if (known.size < 4096) known.set(point, form);
  return form;
};

const isHan = (point: number): boolean => point >= 0x4e00 && point <= 0x9fff;
const isCapital = (point: number): boolean => point >= 65 && point <= 90;
const isHalf = (point: number): boolean => point >= 0xd800 && point <= 0xdfff;

/** The message half-width, lower case, simplified, without hidden signs; white space stays, for a link ends there. */
export const lettersOf = (message: string): Letters => {
  const written = new Written(message.length);
  for (let at = 0; at < message.length; ) {
    const point = message.codePointAt(at) ?? 0;
    const next = at + (point > 0xffff ? 2 : 1);
    if (isHan(point)) written.put(toSimplified.get(point) ?? point, at, next);
    else if (point < 0x80) written.put(isCapital(point) ? point + 32 : point, at, next);
    else if (!isHidden(point) && !isHalf(point)) {
      const form = plainForm(point);
      for (let unit = 0; unit < form.length; unit++) {
        const code = form.charCodeAt(unit);
        if (!isHidden(code) && !isHalf(code)) written.put(toSimplified.get(code) ?? code, at, next);
      }
    }
    at = next;
  }
  return { text: written.text, at: written.at, end: written.end };
};
