import type { CompatData, Identifier } from '@mdn/browser-compat-data';
import postcss, { type ChildNode, type Declaration, type Rule } from 'postcss';
import { isNewer, type Promised } from './promised.ts';

/** What only makes it nicer where it is known; an older engine passes over it and nothing is lost. */
const niceties = new Map([
  ['text-wrap', 'lines of even length'],
  ['color-scheme', 'scroll bars and fields of the browser in the dark'],
  ['text-underline-offset', 'a line a little lower'],
  ['overflow-wrap', 'word-break: break-word stands before it'],
  ['mask', '-webkit-mask stands before it'],
]);

/** `red 0 50%`: one colour of a gradient from here to there. */
const twoPositions =
  /(?:gradient\(|,)\s*(?:[\w#-]+|[\w-]+\([^()]*\))(?:\s+(?:[\d.]+(?:%|[a-z]+)?|var\([^()]*\))){2}\s*[,)]/;

const inside = (of: unknown, name: string): Identifier | undefined =>
  (of as Record<string, Identifier> | undefined)?.[name];

/** Judges one style sheet of the package by what the promised engines read of it. */
export function styleJudge({ css }: CompatData, promised: Promised): (file: string, text: string) => string[] {
  const newer = (of: Identifier | undefined) => of?.__compat !== undefined && isNewer(of.__compat, promised);
  const types = css.types as unknown as Record<string, Identifier>;
  const functionNamed = (name: string) =>
    types[name] ??
    Object.values(types)
      .map((type) => inside(type, name))
      .find(Boolean);

  /** Gaps are for grids: between flex items they came years later. */
  const flexGap = ({ prop, parent }: Declaration) =>
    /^(grid-)?(row-|column-)?gap$/.test(prop) &&
    parent?.some((node) => node.type === 'decl' && node.prop === 'display' && /flex/.test(node.value));

  const doublePosition = (value: string) =>
    twoPositions.test(value) && newer(inside(types.gradient?.['linear-gradient'], 'doubleposition'));

  const unread = (declaration: Declaration): string | null => {
    const { prop, value } = declaration;
    const property = inside(css.properties, prop);
    if (niceties.has(prop)) return null;
    if (newer(property)) return prop;
    if (flexGap(declaration)) return `${prop} between flex items`;
    const plain = value.replace(/url\((".*?"|'.*?'|[^)]*)\)/g, '');
    const called = [...plain.matchAll(/([\w-]+)\(/g)]
      .map(([, name = '']) => name)
      .find((name) => newer(functionNamed(name)));
    if (doublePosition(plain)) return 'a colour with two positions';
    if (called !== undefined) return `${called}()`;
    const word = plain.split(/[\s,()]+/).find((part) => /^[a-z-]+$/.test(part) && newer(inside(property, part)));
    return word === undefined ? null : `${prop}: ${word}`;
  };

  /** An earlier declaration stands in, unless a var() is there: then the engine finds out too late to go back to it. */
  const hasFallback = (declaration: Declaration): boolean => {
    if (declaration.prop.startsWith('--') || declaration.value.includes('var(')) return false;
    const before = declaration.parent?.nodes.slice(0, declaration.parent.index(declaration)) ?? [];
    return before.some((node) => node.type === 'decl' && node.prop === declaration.prop && unread(node) === null);
  };

  const asksFirst = (node: ChildNode): boolean => {
    for (let at = node.parent; at; at = at.parent as typeof at) {
      if (at.type === 'atrule' && 'name' in at && at.name === 'supports') return true;
    }
    return false;
  };

  const selectorUnread = ({ selector }: Rule): string | null =>
    [...selector.matchAll(/::?([a-z-]+)/g)]
      .map(([, name = '']) => name)
      .find((name) => newer(inside(css.selectors, name))) ?? null;

  return (file, text) => {
    const problems: string[] = [];
    postcss.parse(text).walk((node) => {
      if (node.type === 'comment' || asksFirst(node)) return;
      const what =
        node.type === 'decl'
          ? hasFallback(node)
            ? null
            : unread(node)
          : node.type === 'rule'
            ? selectorUnread(node)
            : newer(inside(css['at-rules'], node.name))
              ? `@${node.name}`
              : null;
      const where = node.type === 'decl' && node.parent?.type === 'rule' ? (node.parent as Rule).selector : '';
      if (what !== null) problems.push(`${file}: ${what}: ${where} ${node.toString().slice(0, 120)}`);
    });
    return problems;
  };
}
