/** A sum of money in the text, from its first digit to its unit. */
type Amount = { from: number; to: number };

const digits = '0123456789.';
const numerals = '一二两三四五六七八九十百千万几';
const begins = new Set([...'0123456789', ...numerals].map((char) => char.charCodeAt(0)));
const units = ['元', '块', '蚊', '圆', '欧', '刀', '箍', '美金', '港币', '大洋', '多元', '多块', '来块', '余元'];
const heads = ['位', '人', '户', '份', '家', '个'];
/** What a bare number before these is counting is no money. */
const counts = '日号月年天点时分岁%个次期位数栋楼室组届名条周版秒人后步键左线路开万名余多月成折度0123456789-/:、.单集';
const longest = 9;

const startsAny = (text: string, at: number, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word, at));

const run = (text: string, from: number, of: string): number => {
  let to = from;
  while (to < text.length && of.includes(text[to] ?? '') && to - from < longest) to++;
  return to;
};

/** 五十一位: fifty a head. */
const perHead = (text: string, from: number, to: number): boolean =>
  to - from >= 2 && text[to - 1] === '一' && startsAny(text, to, heads) !== undefined;

const handsOver = '收交给转付掏补花要存我拿';

/** 收二十, 转我四十: a round sum right after the word that hands it over. */
const handedOver = (text: string, from: number, to: number): boolean =>
  to - from >= 2 &&
  /[十百千万]/.test(text.slice(from, to)) &&
  handsOver.includes(text[from - 1] ?? '。') &&
  !counts.includes(text[to] ?? '。');

const isBare = (text: string, from: number, to: number): boolean =>
  /^(?!110$)[1-9]\d{0,2}(?:\.\d{1,2})?$/.test(text.slice(from, to)) &&
  text[from - 1] !== '第' &&
  !counts.includes(text[to] ?? '。');

/** Prices in every writing: 30元, ¥50, 三百块, 八十蚊, 五十一位, 29.9, 29块9. */
export const amountsIn = (text: string): readonly Amount[] => {
  const amounts: Amount[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!begins.has(text.charCodeAt(at))) continue;
    const isDigit = text.charCodeAt(at) < 0x80;
    const to = run(text, at, isDigit ? digits : numerals);
    const unit = startsAny(text, to, units);
    if (unit || text[at - 1] === '¥' || text[at - 1] === '¥') amounts.push({ from: at, to: to + (unit?.length ?? 0) });
    else if (isDigit ? isBare(text, at, to) : perHead(text, at, to) || handedOver(text, at, to))
      amounts.push({ from: at, to });
    at = to - 1;
  }
  return amounts;
};
