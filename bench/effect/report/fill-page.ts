/** Replaces what stands between `<!-- bench:NAME -->` and `<!-- /bench -->`; a block the page lacks is an error. */
export const fillPage = (page: string, blocks: Readonly<Record<string, string>>): string => {
  let filled = page;
  for (const [name, block] of Object.entries(blocks)) {
    const start = `<!-- bench:${name} -->`;
    const from = filled.indexOf(start);
    const to = filled.indexOf('<!-- /bench -->', from);
    if (from < 0 || to < 0) throw new Error(`the page has no place for ${name}`);
    filled = `${filled.slice(0, from + start.length)}\n${block}\n${filled.slice(to)}`;
  }
  return filled;
};
