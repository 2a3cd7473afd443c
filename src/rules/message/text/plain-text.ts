import type { LinkKind } from './hosts.ts';
import { lettersOf } from './letters.ts';
import { linksIn } from './links.ts';
import { mended } from './slips.ts';
import { Written } from './written.ts';

/**
 * `at[i]` is where the i-th letter of `text` stood in the message and `end[i]` where it ended, so that its own words
 * can be shown.
 */
export type PlainText = { text: string; at: Int32Array; end: Int32Array; links: readonly LinkKind[] };

/** A link stands in the plain text as one letter that nothing written turns into. */
export const linkMarks: Readonly<Record<LinkKind, string>> = { foreign: '\ue000', official: '\ue001', known: '\ue002' };

const between = new Set([..." \t\r/|·.*_~-—–•@#+^=<>`\\'{}[]"].map((char) => char.charCodeAt(0)));
const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const newLine = 10;
/** Every other white space has become one of these by now. */
const isSpace = (unit: number): boolean =>
  unit === 32 || unit === 9 || unit === 13 || unit === 11 || unit === 12 || unit === 0x2028;
const mostBetween = 3;

/** Is it a mark pushed between two Chinese letters, as in 养/老/金. */
const isPushedIn = (text: string, index: number): boolean => {
  let before = index - 1;
  while (index - before <= mostBetween && between.has(text.charCodeAt(before))) before--;
  let after = index + 1;
  while (after - index <= mostBetween && between.has(text.charCodeAt(after))) after++;
  return isHan(text.charCodeAt(before)) && isHan(text.charCodeAt(after));
};

/**
 * The message as it is read: each letter in its plain form, links as one mark, disguises taken off, common slips
 * mended.
 */
export const plainText = (message: string): PlainText => {
  const { text, at, end } = lettersOf(message);
  const links = linksIn(text);
  const written = new Written(text.length);
  let next = 0;
  for (let index = 0; index < text.length; index++) {
    const link = links[next];
    const unit = text.charCodeAt(index);
    if (link && index === link.from) {
      written.put(linkMarks[link.kind].charCodeAt(0), at[link.from] ?? 0, end[link.to - 1] ?? 0);
      index = link.to - 1;
      next++;
    } else if (isHan(unit) || unit === newLine || !(isSpace(unit) || (between.has(unit) && isPushedIn(text, index))))
      written.put(unit, at[index] ?? 0, end[index] ?? 0);
  }
  return { text: mended(written.text), at: written.at, end: written.end, links: links.map(({ kind }) => kind) };
};

/** The message's own words for a stretch of the plain text. */
export const ownWords = (message: string, plain: PlainText, from: number, to: number): string =>
  message.slice(plain.at[from] ?? 0, plain.end[to - 1] ?? 0).trim();
