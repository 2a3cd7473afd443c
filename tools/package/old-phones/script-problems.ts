import { type AnyNode, type MemberExpression, parse } from 'acorn';
import { full } from 'acorn-walk';

/** Optional catch binding is the newest that both Chrome 67 and iOS 12 read; `?.`, `??`, BigInt and class fields came later. */
const syntax = 2019;

const lookBehind = /\(\?<[=!]/;

/** The name after the dot, or in brackets as a text. */
const memberName = ({ property, computed }: MemberExpression): string | null => {
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
};

/** What this node asks of the engine, as `newer` would have it written; a pattern that looks back is one as well. */
const asked = (node: AnyNode): string[] => {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'MemberExpression' && node.object.type === 'Identifier')
    return [`${node.object.name}.${memberName(node)}`];
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') return [`.${memberName(node.callee)}`];
  const pattern =
    node.type === 'Literal' ? (node.regex?.pattern ?? node.value) : node.type === 'TemplateElement' && node.value.raw;
  return typeof pattern === 'string' && lookBehind.test(pattern) ? ['look-behind'] : [];
};

/**
 * What an engine of the promised age cannot read in this script, or does not have when it runs; `newer` as scripts write
 * it. A name that the script declares, or asks for with typeof, it may use.
 */
export function scriptProblems(file: string, code: string, newer: ReadonlySet<string>): string[] {
  const refused = (what: string, at: number) =>
    `${file} at ${at}: ${what}: …${code.slice(Math.max(0, at - 30), at + 40)}…`;
  let tree: AnyNode;
  try {
    tree = parse(code, { ecmaVersion: syntax, sourceType: 'script', allowReturnOutsideFunction: true });
  } catch (error) {
    if (!(error instanceof SyntaxError && 'pos' in error)) throw error;
    return [refused(error.message, Number(error.pos))];
  }
  const uses: { word: string; at: number }[] = [];
  const allowed = new Set<string>();
  full(tree, (node, _state, role) => {
    const read = node as AnyNode;
    if (role === 'VariablePattern' && read.type === 'Identifier') allowed.add(read.name);
    if (read.type === 'UnaryExpression' && read.operator === 'typeof' && read.argument.type === 'Identifier')
      allowed.add(read.argument.name);
    for (const word of asked(read)) if (word === 'look-behind' || newer.has(word)) uses.push({ word, at: read.start });
  });
  return uses.filter(({ word }) => !allowed.has(word)).map(({ word, at }) => refused(word, at));
}
