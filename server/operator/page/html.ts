import escapeHtml from 'escape-html';

/** Text that is HTML already. Only `html` makes one, so nothing can forget to escape. */
class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export type { Html };

type Part = Html | string | number | null | readonly Part[];

const textOf = (part: Part): string => {
  if (part instanceof Html) return part.toString();
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part === null ? '' : part.map(textOf).join('');
};

/** HTML with values in it, each escaped unless it is HTML itself; of a list one after the other, of null nothing. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(texts.map((text, at) => (at === 0 ? text : textOf(parts[at - 1] ?? null) + text)).join(''));
