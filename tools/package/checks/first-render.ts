import * as v from 'valibot';
import type { SetData } from '../../player/native-page.ts';
import { childrenOf, everyNode, type TaroNode } from '../../player/tree.ts';

/** What a page costs until its first content stands. */
export const firstRender = v.object({
  /** Crossings before the content: page-meta and the navigation bar. */
  before: v.number(),
  beforeBytes: v.number(),
  /** Crossings with content until the page is at rest. */
  content: v.number(),
  /** The largest of them. */
  bytes: v.number(),
  nodes: v.number(),
  depth: v.number(),
  /** The most children of one node. */
  widest: v.number(),
});

export type FirstRender = v.InferOutput<typeof firstRender>;

/** Ours; WeChat's own are 256 KB, 1000 nodes, depth 30 and 60 children. */
export const renderLimits = {
  before: 2,
  beforeBytes: 1024,
  content: 1,
  bytes: 32 * 1024,
  nodes: 600,
  depth: 24,
  widest: 60,
};

const depthOf = (node: TaroNode): number => 1 + Math.max(0, ...childrenOf(node).map(depthOf));

const isContent = ({ keys }: SetData): boolean => keys.some((key) => key === 'root' || key.startsWith('root.'));

export function measureFirstRender(setDatas: readonly SetData[], tree: TaroNode): FirstRender {
  const content = setDatas.filter(isContent);
  const before = setDatas.filter((crossing) => !isContent(crossing));
  const nodes = childrenOf(tree).flatMap(everyNode);
  return {
    before: before.length,
    beforeBytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
    content: content.length,
    bytes: Math.max(0, ...content.map(({ bytes }) => bytes)),
    nodes: nodes.length,
    depth: depthOf(tree) - 1,
    widest: Math.max(0, ...[tree, ...nodes].map((node) => childrenOf(node).length)),
  };
}

const measures = v.keyof(firstRender).options;

export function firstRenderProblems(page: string, render: FirstRender, limits: FirstRender = renderLimits): string[] {
  const over = measures
    .filter((measure) => render[measure] > limits[measure])
    .map((measure) => `${page}: ${measure} is ${render[measure]}, the limit is ${limits[measure]}`);
  return render.content === 0 ? [`${page}: nothing was rendered`, ...over] : over;
}
