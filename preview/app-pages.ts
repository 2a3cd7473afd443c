/** The pages of the mini-program as WeChat would list them, read from the text of its app config. */
export function appPages(config: string): string[] {
  const quoted = (text: string): string[] => [...text.matchAll(/'([^']+)'/g)].flatMap(([, name]) => name ?? []);
  const main = /\bpages:\s*\[([^\]]*)\]/.exec(config)?.[1] ?? '';
  const packages = config.matchAll(/root:\s*'([^']+)',\s*pages:\s*\[([^\]]*)\]/g);
  const sub = [...packages].flatMap(([, root = '', names = '']) => quoted(names).map((name) => `${root}/${name}`));
  return [...quoted(main), ...sub];
}
