import type { NativePage, SetData } from './native-page.ts';
import {
  attributeOf,
  childrenOf,
  everyNode,
  isTappable,
  pathTo,
  type TaroNode,
  type Templates,
  templateOf,
  textOf,
} from './tree.ts';

/** A page as a person and a test see it. */
export type PageView = {
  route: string;
  query: Readonly<Record<string, string>>;
  /** The rendered tree, as it stands now. */
  tree(): TaroNode;
  /** All words on the page in reading order, one line for each element that holds text. */
  text(): string;
  /** The deepest node with exactly these words or this spoken name, else the deepest that contains them. */
  find(words: string): TaroNode | null;
  /** Every node a finger can press. */
  tappable(): readonly TaroNode[];
  attribute(node: TaroNode, name: string): string | undefined;
  setDatas: readonly SetData[];
  data: Readonly<Record<string, unknown>>;
};

const empty: TaroNode = { nn: 'root', cn: [] };

export const treeOf = (page: NativePage): TaroNode => (page.data.root as TaroNode | undefined) ?? empty;

/** From the root to the node found, so that a tap can rise through those above it. */
export function findPath(root: TaroNode, words: string, templates: Templates): readonly TaroNode[] {
  const element = (node: TaroNode) => node.v === undefined && node !== root;
  const named = (node: TaroNode) => attributeOf(node, 'aria-label', templates) === words;
  const tries: ((node: TaroNode) => boolean)[] = [
    (node) => element(node) && textOf(node).trim() === words,
    (node) => element(node) && named(node),
    (node) => element(node) && textOf(node).includes(words),
    (node) => element(node) && (attributeOf(node, 'aria-label', templates)?.includes(words) ?? false),
  ];
  for (const wanted of tries) {
    const path = pathTo(root, wanted);
    if (path.length > 0) return path;
  }
  return [];
}

const isInline = (node: TaroNode, templates: Templates): boolean =>
  node.v !== undefined || templateOf(node, templates)?.tag === 'text';

/** One line for what stands on one line: neighbours that are text run together, every other element begins anew. */
function linesOf(node: TaroNode, templates: Templates): string[] {
  const lines: string[] = [];
  let running = '';
  for (const child of childrenOf(node)) {
    if (isInline(child, templates)) {
      running += textOf(child);
      continue;
    }
    lines.push(running, ...linesOf(child, templates));
    running = '';
  }
  return [...lines, running].map((line) => line.trim()).filter((line) => line !== '');
}

export function pageView(page: NativePage, templates: Templates): PageView {
  return {
    route: page.route,
    query: page.options,
    tree: () => treeOf(page),
    text: () => linesOf(treeOf(page), templates).join('\n'),
    find: (words) => findPath(treeOf(page), words, templates).at(-1) ?? null,
    tappable: () => everyNode(treeOf(page)).filter((node) => isTappable(node, templates)),
    attribute: (node, name) => attributeOf(node, name, templates),
    setDatas: page.setDatas,
    data: page.data,
  };
}
