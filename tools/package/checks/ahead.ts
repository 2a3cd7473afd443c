import type { Manifest } from '../../player/app-json.ts';
import type { Sizes } from './sizes.ts';

/** What the pages of one package may have WeChat fetch ahead, together (preloadRule). */
const mostAhead = 2 * 1024 * 1024;

/** A package that is fetched ahead is there, no root lies within another, and WeChat fetches all that is asked for. */
export function aheadProblems({ roots, ahead }: Manifest, { subpackages }: Sizes, most = mostAhead): string[] {
  const within = (path: string) => roots.find((root) => path.startsWith(`${root}/`));
  const wanted = new Map<string, Set<string>>();
  for (const [page, packages] of ahead) {
    const from = within(page) ?? 'the main package';
    wanted.set(from, new Set([...(wanted.get(from) ?? []), ...packages]));
  }
  return [
    ...roots.flatMap((root) =>
      within(root) ? [`${root} lies within ${within(root)}: WeChat refuses the package`] : [],
    ),
    ...[...wanted].flatMap(([from, packages]) => {
      const names = [...packages];
      const bytes = names.reduce((sum, name) => sum + (subpackages[name] ?? 0), 0);
      return [
        ...names.filter((name) => !roots.includes(name)).map((name) => `${from} fetches ${name} ahead: no such root`),
        ...(bytes > most
          ? [`${from} fetches ${bytes} bytes ahead, ${bytes - most} over WeChat's limit of ${most}`]
          : []),
      ];
    }),
  ];
}
