import type { PlainText } from './plain-script.ts';
import { type SignRule, signRules } from './sign-rules.ts';

export type Found = { rule: SignRule; matched: string };

const official = /(^|\.)gov\.cn(\/|$)/;
const shownByOffices = /^(https?:\/\/)?mp\.weixin\.qq\.com/;

/** A link that is neither an office's own nor its WeChat article. */
const isForeign = (link: string): boolean =>
  /[a-z]/.test(link) &&
  !official.test(link.replace(/^https?:\/\//, '').split(/[/?#]/)[0] ?? '') &&
  !shownByOffices.test(link);

const original = (message: string, plain: PlainText, from: number, length: number): string => {
  const start = plain.at[from] ?? 0;
  const last = plain.at[from + length - 1] ?? start;
  return message.slice(start, last + 1).trim();
};

const matches = (rule: SignRule, text: string): { index: number; words: string } | null => {
  if (rule.code === 'link') {
    const every = new RegExp(rule.pattern, 'g');
    for (let link = every.exec(text); link; link = every.exec(text))
      if (isForeign(link[0])) return { index: link.index, words: link[0] };
    return null;
  }
  const hit = rule.pattern.exec(text);
  return hit && !rule.unless?.test(text) ? { index: hit.index, words: hit[0] } : null;
};

/** The first hit of every kind of sign, strongest rule first, in the message's own words. */
export const findSigns = (message: string, plain: PlainText): readonly Found[] => {
  const found: Found[] = [];
  for (const rule of signRules) {
    if (found.some((each) => each.rule.code === rule.code)) continue;
    const hit = matches(rule, plain.text);
    if (hit) found.push({ rule, matched: original(message, plain, hit.index, hit.words.length) });
  }
  return found;
};
