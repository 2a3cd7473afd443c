import type { Template } from './templates.ts';

/** A node as Taro keeps it in the page's data: text nodes carry `v`, others a name, classes and children. */
export type TaroNode = {
  sid?: string;
  uid?: string;
  nn: string;
  v?: string;
  cl?: string;
  st?: string;
  cn?: TaroNode[];
  [property: string]: unknown;
};

export type Templates = ReadonlyMap<string, Template>;

export const childrenOf = (node: TaroNode): readonly TaroNode[] => node.cn ?? [];

export const textOf = (node: TaroNode): string =>
  node.v?.replaceAll('\u2060', '').replaceAll('\u00a0', ' ') ?? childrenOf(node).map(textOf).join(''); // word joiners are seen by nobody, and a space is a space

export const everyNode = (node: TaroNode): TaroNode[] => [node, ...childrenOf(node).flatMap(everyNode)];

/** A node of several templates (picker, input) has one for each of its modes; any of them tells tag and names. */
export const templateOf = (node: TaroNode, templates: Templates): Template | undefined => {
  const own = templates.get(node.nn);
  if (own && own.tag !== 'template') return own;
  const variant = [...templates].find(([name]) => name.startsWith(`${node.nn}_`));
  return variant?.[1] ?? own;
};

export function attributeOf(node: TaroNode, name: string, templates: Templates): string | undefined {
  const template = templateOf(node, templates);
  for (const [short, attribute] of template?.attributes ?? []) {
    const value = node[short];
    if (attribute === name && value !== undefined && value !== '') return String(value);
  }
  return undefined;
}

/** Taro binds every event on these whether anybody listens or not. */
const neverPressed = new Set(['page-meta', 'navigation-bar', 'canvas']);

export function isTappable(node: TaroNode, templates: Templates): boolean {
  // text; and the empty view that Taro leaves where a page's page-meta stands
  if (node.v !== undefined) return false;
  const template = templateOf(node, templates);
  if (template === undefined || neverPressed.has(template.tag)) return false;
  return template.events.has('tap');
}

/** From the root down to the first node that satisfies; empty: none does. */
export function pathTo(root: TaroNode, wanted: (node: TaroNode) => boolean): readonly TaroNode[] {
  for (const child of childrenOf(root)) {
    const below = pathTo(child, wanted);
    if (below.length > 0) return [root, ...below];
  }
  return wanted(root) ? [root] : [];
}
