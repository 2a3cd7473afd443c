import type axeCore from 'axe-core';

/**
 * Runs in the page, after axe itself: each violation of its default rules with the first place it was found at. Word joiners
 * in what is shown are taken out meanwhile: nobody sees or hears them, and axe would miss them in the spoken name.
 */
export async function axeProblems(): Promise<string[]> {
  const { axe } = window as typeof window & { axe: typeof axeCore };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const joined: [Node, string][] = [];
  while (texts.nextNode()) {
    const shown = texts.currentNode.nodeValue ?? '';
    if (shown.includes('\u2060')) joined.push([texts.currentNode, shown]);
  }
  for (const [text, shown] of joined) text.nodeValue = shown.replaceAll('\u2060', '');
  const { violations } = await axe.run({ resultTypes: ['violations'] });
  for (const [text, shown] of joined) text.nodeValue = shown;
  return violations.map(({ id, help, nodes }) => `${id}: ${help}, at ${nodes.length} places: ${nodes[0]?.html ?? ''}`);
}
