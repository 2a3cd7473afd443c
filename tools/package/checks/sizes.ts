import { statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { filesEnding } from './compile.ts';

/** Bytes as they lie on disk, before WeChat packs them. */
export const sizes = v.object({ main: v.number(), subpackages: v.record(v.string(), v.number()) });

export type Sizes = v.InferOutput<typeof sizes>;

type SizeLimits = { main: number; subpackage: number };

/** WeChat allows 2 MB each; a small package opens fast on an old phone. 家庭 is a tab: what it says without a net has to be there at once. */
export const sizeLimits: SizeLimits = { main: 480_000, subpackage: 210_000 };

export function measureSizes(dist: string, roots: readonly string[]): Sizes {
  const sizes: { main: number; subpackages: Record<string, number> } = {
    main: 0,
    subpackages: Object.fromEntries(roots.map((root) => [root, 0])),
  };
  for (const file of filesEnding(dist, '')) {
    const bytes = statSync(join(dist, file)).size;
    const root = roots.find((folder) => file.startsWith(`${folder}/`));
    if (root === undefined) sizes.main += bytes;
    else sizes.subpackages[root] = (sizes.subpackages[root] ?? 0) + bytes;
  }
  return sizes;
}

export function sizeProblems(sizes: Sizes, limits: SizeLimits = sizeLimits): string[] {
  const over = (name: string, bytes: number, limit: number) =>
    bytes > limit ? [`${name} is ${bytes} bytes, ${bytes - limit} over its limit of ${limit}`] : [];
  return [
    ...over('the main package', sizes.main, limits.main),
    ...Object.entries(sizes.subpackages).flatMap(([root, bytes]) =>
      over(`subpackage ${root}`, bytes, limits.subpackage),
    ),
  ];
}
