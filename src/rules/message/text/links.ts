import { isEnding, kindOfHost, type LinkKind } from './hosts.ts';

/** `from` to `to` of the letters. */
type Link = { from: number; to: number; kind: LinkKind };

const isWord = (char: string | undefined): boolean =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= '0' && char <= '9') || char === '-' || char === '_');
const isHan = (char: string | undefined): boolean => char !== undefined && char >= '\u4e00' && char <= '\u9fff';
const dots = '.。·•点';
const ofPath = "/?#=&%.~:+,;!$*'@[]()\\";
const trailing = ".,;:!?'()[]。·•";

const scheme = /^h(?:tt|xx)ps?:(?:\/\/|\\\\)?$/;
const longestScheme = 8;

/** Where a scheme that ends before `at` begins, or `at`. */
const schemeStart = (text: string, at: number): number => {
  for (let from = Math.max(0, at - longestScheme); from < at; from++)
    if (scheme.test(text.slice(from, at))) return from;
  return at;
};

const nameEnd = (text: string, from: number, isPart: (char: string | undefined) => boolean): number => {
  let to = from;
  for (;;) {
    while (isPart(text[to])) to++;
    if (to > from && dots.includes(text[to] ?? '  ') && isPart(text[to + 1])) to++;
    else return to;
  }
};

const afterPath = (text: string, from: number): number => {
  let to = from;
  while (to < text.length && (isWord(text[to]) || ofPath.includes(text[to] ?? ''))) to++;
  while (to > from && trailing.includes(text[to - 1] ?? '')) to--;
  return to;
};

const isAddress = (parts: readonly string[]): boolean =>
  parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);

/** In `http://si.12333.gov.cn@a.cc/` the host stands after the @. */
const hostAfterAt = (text: string, from: number, to: number): string | null => {
  const authority = text.slice(from, to).split(/[/?#\\]/, 1)[0] ?? '';
  const at = authority.lastIndexOf('@');
  return at < 0 ? null : (authority.slice(at + 1).split(':', 1)[0] ?? '');
};

const chineseEnding = /^(?:中国|公司|网络|网址|在线|集团|商城|网店|信息|我爱你)/;
const longestLabel = 12;

/** `社保认证.网址`: a name in Chinese around a true dot. */
const chineseLink = (text: string, dot: number): Link | null => {
  const ending = chineseEnding.exec(text.slice(dot + 1, dot + 5))?.[0];
  let from = dot;
  while (from > 0 && dot - from < longestLabel && (isHan(text[from - 1]) || isWord(text[from - 1]))) from--;
  return ending && from < dot ? { from, to: dot + 1 + ending.length, kind: 'foreign' } : null;
};

const latinLink = (text: string, from: number, to: number): Link | null => {
  const parts = text.slice(from, to).split(/[.。·•点]/);
  const start = schemeStart(text, from);
  const named = start < from;
  if (parts.length < 2 || (!named && (text[from - 1] === '@' || text[to] === '@'))) return null;
  const last = parts[parts.length - 1] ?? '';
  const goesOn = '/:?#@\\'.includes(text[to] ?? ' ');
  const isHost = isEnding(last) && /[a-z]/.test(last);
  if (!named && !isHost && !(isAddress(parts) && goesOn)) return null;
  const end = goesOn ? afterPath(text, to) : to;
  const host = (named ? hostAfterAt(text, from, end) : null) ?? parts.join('.');
  return { from: start, to: end, kind: kindOfHost(host) };
};

/**
 * Every link among the letters, each ended at white space or at the first Chinese letter. Mail addresses and version
 * numbers are none.
 */
export const linksIn = (text: string): readonly Link[] => {
  const links: Link[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '.' && isHan(text[at - 1]) && isHan(text[at + 1])) {
      const link = chineseLink(text, at);
      if (link) links.push(link);
      at = link?.to ?? at + 1;
    } else if (isWord(text[at])) {
      const to = nameEnd(text, at, isWord);
      const link = latinLink(text, at, to);
      if (link) links.push(link);
      at = Math.max(link?.to ?? to, to);
    } else at++;
  }
  return links;
};
