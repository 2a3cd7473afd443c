import { type Html, html } from './html.ts';

export type BarPart = {
  words: string;
  count: number;
  /** It is counted and not to be told. */
  hidden?: boolean;
  /** A class of the page's style. */
  tone: 'good' | 'fine' | 'wait' | 'warn' | 'bad' | 'none';
};

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/**
 * One bar of parts side by side, as wide as its share of `most`, with what it shows in words for who does not see it.
 * By attributes alone: a strict policy lets no style of an element through.
 */
export const bar = (name: string, parts: readonly BarPart[], most: number): Html => {
  const shown = parts.filter(({ count }) => count > 0);
  const said = shown.map(({ words, count }) => `${words} ${count}`).join('，');
  const rects = shown.map(({ count, tone }, at) => {
    const before = shown.slice(0, at).reduce((sum, part) => sum + part.count, 0);
    return html`<rect class="${tone}" x="${percent(before / most)}" width="${percent(count / most)}" height="100%"/>`;
  });
  return html`<svg class="bar" role="img" aria-label="${`${name}：${said || '没有'}`}"><rect class="track" width="100%" height="100%"/>${rects}</svg>`;
};

/** What the tones of a bar stand for, each with its number: colour never says it alone. */
export const legend = (parts: readonly BarPart[]): Html =>
  html`<ul class="legend">${parts.map(
    ({ words, count, tone, hidden = false }) =>
      html`<li><svg class="dot" aria-hidden="true"><rect class="${tone}" width="100%" height="100%"/></svg>${words} <b>${hidden ? '不写' : count}</b></li>`,
  )}</ul>`;
