/** Runs in the page: dates, numbers with what they count, and words, that a line's end tears apart. */
export function brokenWords(): string[] {
  // each may hold a joiner that nobody sees
  const together =
    /(?:\d{4}\u2060?年\u2060?)?\d{1,2}\u2060?月(?:\u2060?\d{1,2}\u2060?日(?:\u2060?前)?)?|\d{4}\u2060?年|\d+\s?[天步条次点个处份分元年号小]|\d{5,}|城\u2060?乡\u2060?居\u2060?民|自\u2060?治\u2060?[区州县]|办\u2060?法|养\u2060?老\u2060?金|另\u2060?一\u2060?位\u2060?.\u2060?.|长\u2060?辈\u2060?自\u2060?己|家\u2060?里\u2060?人/g;
  const found = new Set<string>();
  const texts = document.createTreeWalker(
    document.querySelector('.app:last-of-type') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const element = node.parentElement;
    if (!element?.checkVisibility() || element.closest('script, style, select, textarea, .quoted')) continue;
    for (const { index, 0: words } of (node.textContent ?? '').matchAll(together)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + words.length);
      const parts = [...range.getClientRects()].filter(({ width }) => width > 1);
      const whole = parts.reduce((sum, { width }) => sum + width, 0);
      let block: Element = element;
      while (block.clientWidth === 0 && block.parentElement) block = block.parentElement; // words in a line have no width of their own
      if (whole > block.clientWidth) continue; // longer than any line there: it cannot be helped
      const lines = new Set(parts.map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.add(`「${words}」 is torn apart in 「${(node.textContent ?? '').slice(0, 40)}」`);
    }
  }
  return [...found];
}
