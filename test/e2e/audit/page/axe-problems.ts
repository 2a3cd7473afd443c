import type axeCore from 'axe-core';

/** Runs in the page, after axe itself: each violation of its default rules with the first place it was found at. */
export async function axeProblems(): Promise<string[]> {
  const { axe } = window as typeof window & { axe: typeof axeCore };
  const { violations } = await axe.run({ resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}, at ${nodes.length} places: ${nodes[0]?.html ?? ''}`);
}
