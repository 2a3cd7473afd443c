/**
 * Runs in the page: everything that design rules can be measured by, as sentences; empty when all hold.
 * `step` is the text size shown; targets are measured at the standard size, where they are smallest.
 */
export function measure(step: number): string[] {
  const found = new Set<string>();
  const words = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 16);
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  /** Words beside the matter: they may be smaller, and 4.5:1 is enough for them (axe looks). */
  const aside =
    '.small, .source, .badge, .message-from, .message-name, .year, .leaf, .sketch, .chosen, .late-said, .screen-top, .taro-tabbar__tabbar, .button-off, [aria-hidden="true"]';
  const leastBody = [18, 23, 30][step] ?? 18;
  const leastAside = 16;

  const parse = (color: string): readonly number[] => {
    const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const over = (front: readonly number[], back: readonly number[]): readonly number[] => {
    const alpha = front[3] ?? 1;
    return [0, 1, 2].map((i) => (front[i] ?? 0) * alpha + (back[i] ?? 0) * (1 - alpha));
  };
  const behind = (element: Element | null): readonly number[] => {
    if (!element) return [255, 255, 255];
    const color = parse(getComputedStyle(element).backgroundColor);
    return color[3] === 1 ? color : over(color, behind(element.parentElement));
  };
  const light = (color: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = color.map((part) => {
      const value = part / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (element: Element): number => {
    const back = behind(element);
    const front = over(parse(getComputedStyle(element).color), back);
    const [high = 1, low = 0] = [light(front), light(back)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };

  const checkText = (element: Element) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const body = !element.closest(aside);
    if (size < (body ? leastBody : leastAside) - 0.1) found.add(`「${words(element)}」 is ${size.toFixed(1)} px`);
    if (!body) return;
    const ratio = contrast(element);
    if (ratio < 7) found.add(`「${words(element)}」 stands out ${ratio.toFixed(2)}:1 only`);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: element, textContent } = texts.currentNode;
    if (element && textContent?.trim() && shown(element) && !element.closest('script, style, option'))
      checkText(element);
  }

  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.add(`the page is ${scrollWidth} px wide on a screen of ${innerWidth}`);
  for (const element of document.querySelectorAll('.app *:not(canvas)')) {
    const { right, width } = element.getBoundingClientRect();
    if (width > 0 && right > innerWidth + 0.5 && shown(element))
      found.add(`「${words(element)}」 ends at ${right.toFixed(0)} of ${innerWidth}`);
  }
  if (step !== 0) return [...found];

  // The green button of a card sticks over it: its neighbours are those of where it lies in the card.
  const stuck = [...document.querySelectorAll<HTMLElement>('.elder-act')];
  for (const bar of stuck) bar.style.position = 'static';
  const targets = [...document.querySelectorAll('button, a[href], select, input, textarea, .weui-tabbar__item')]
    .filter(shown)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  for (const { element, box } of targets) {
    const least = element.matches('.button-main, .option') ? 60 : 44;
    if (box.width < least - 0.1 || box.height < least - 0.1)
      found.add(
        `「${words(element)}」 can be touched on ${box.width.toFixed(0)}×${box.height.toFixed(0)}, not ${least}`,
      );
  }
  /** The thumb's bar and WeChat's tab bar lie over the page; what scrolls below them is not beside them. */
  const layer = (element: Element) => element.closest('.screen-foot, taro-tabbar') ?? document.body;
  const tabBar = (element: Element) => element.matches('.weui-tabbar__item'); // WeChat's own on the phone
  for (const [at, { element, box }] of targets.entries()) {
    for (const { element: other, box: next } of targets.slice(at + 1)) {
      if (element.contains(other) || layer(element) !== layer(other) || tabBar(element)) continue;
      const across = Math.max(next.left - box.right, box.left - next.right);
      const down = Math.max(next.top - box.bottom, box.top - next.bottom);
      const apart = Math.max(across, down);
      if (apart < 7.9) found.add(`「${words(element)}」 and 「${words(other)}」 are ${apart.toFixed(0)} px apart`);
    }
  }
  for (const bar of stuck) bar.style.position = '';
  return [...found];
}
