import type { LinkKind } from './hosts.ts';
import { type Letters, lettersOf } from './letters.ts';
import { type Link, linksIn } from './links.ts';
import { mended } from './slips.ts';

/** `at[i]` is where the i-th letter of `text` stood in the message and `end[i]` where it ended, so that its own words can be shown. */
export type PlainText = { text: string; at: readonly number[]; end: readonly number[]; links: readonly LinkKind[] };

/** A link stands in the plain text as one letter that nothing written turns into. */
export const linkMarks: Readonly<Record<LinkKind, string>> = { foreign: '\ue000', official: '\ue001', known: '\ue002' };

const between = ' \t\r/|·.*_~-—–•@#+^=<>`\\\'{}[]';
const isHan = (char: string | undefined): boolean => char !== undefined && char >= '\u3400' && char <= '\u9fff';
const isSpace = (char: string): boolean => char !== '\n' && /\s/.test(char);

/** Is it a mark pushed between two Chinese letters, as in 养/老/金. */
const isPushedIn = ({ text }: Letters, index: number): boolean => {
  if (!between.includes(text[index] ?? 'x')) return false;
  let before = index - 1;
  while (before >= 0 && index - before < 4 && between.includes(text[before] ?? 'x')) before--;
  let after = index + 1;
  while (after - index < 4 && between.includes(text[after] ?? 'x')) after++;
  return isHan(text[before]) && isHan(text[after]);
};

/** The message as it is read: each letter in its plain form, links as one mark, disguises taken off, common slips mended. */
export const plainText = (message: string): PlainText => {
  const letters = lettersOf(message);
  const links = linksIn(letters.text);
  const chars: string[] = [];
  const at: number[] = [];
  const end: number[] = [];
  const put = (char: string, from: number, to: number) => {
    chars.push(char);
    at.push(letters.at[from] ?? 0);
    end.push(letters.end[to - 1] ?? 0);
  };
  let next = 0;
  for (let index = 0; index < letters.text.length; index++) {
    const link: Link | undefined = links[next];
    const char = letters.text[index] ?? '';
    if (link && index === link.from) {
      put(linkMarks[link.kind], link.from, link.to);
      index = link.to - 1;
      next++;
    } else if (!isSpace(char) && !isPushedIn(letters, index)) put(char, index, index + 1);
  }
  return { text: mended(chars.join('')), at, end, links: links.map(({ kind }) => kind) };
};

/** The message's own words for a stretch of the plain text. */
export const ownWords = (message: string, plain: PlainText, from: number, to: number): string =>
  message.slice(plain.at[from] ?? 0, plain.end[to - 1] ?? 0).trim();
