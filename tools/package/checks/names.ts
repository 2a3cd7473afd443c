import { attributeOf, childrenOf, isTappable, type TaroNode, type Templates, textOf } from '../../player/tree.ts';

/** Attributes that a screen reader needs and that Taro drops unless they are injected. */
const needed = [
  'aria-label',
  'aria-role',
  'aria-hidden',
  'aria-checked',
  'aria-disabled',
  'aria-expanded',
  'aria-live',
];

/** The built templates must hand the spoken names on: `aria-label="{{…}}"`. */
export const templateNameProblems = (baseWxml: string): string[] =>
  needed
    .filter((attribute) => !baseWxml.includes(`${attribute}="{{`))
    .map((attribute) => `base.wxml carries no ${attribute}: it never reaches the screen reader`);

/** What a screen reader says of a node: its label, else the words and labels inside that are not hidden from it. */
export function spokenName(node: TaroNode, templates: Templates): string {
  if (attributeOf(node, 'aria-hidden', templates) === 'true') return '';
  const label = attributeOf(node, 'aria-label', templates);
  if (label !== undefined) return label;
  if (node.v !== undefined) return node.v.trim();
  return childrenOf(node)
    .map((child) => spokenName(child, templates))
    .filter((name) => name !== '')
    .join(' ');
}

/** Every node of a rendered page that can be pressed and says nothing of itself. */
export function tappableNameProblems(page: string, tree: TaroNode, templates: Templates): string[] {
  const problems: string[] = [];
  const visit = (node: TaroNode) => {
    if (isTappable(node, templates) && spokenName(node, templates) === '') {
      problems.push(
        `${page}: a tappable node of class 「${node.cl ?? ''}」 has no name (text inside: 「${textOf(node)}」)`,
      );
    }
    childrenOf(node).forEach(visit);
  };
  childrenOf(tree).forEach(visit);
  return problems;
}
