import ts from 'typescript';
import type { Written } from './written.ts';

/** What keeps a file from being read: where, and what is to be done about it. */
export type Unreadable = { line: number; why: string };

type Diagnostic = Pick<ts.Diagnostic, 'code' | 'messageText' | 'start'>;

class NotWritten extends Error {
  readonly node: ts.Node;
  constructor(node: ts.Node, why: string) {
    super(why);
    this.node = node;
  }
}

const words: Readonly<Record<number, string>> = {
  1002: '这一行的引号没有收尾，前后各要一个半角的单引号',
  1127: '这里有一个不认的字符。引号、逗号、冒号和括号要用半角的',
};

/** TypeScript names the sign it misses: `',' expected.` */
const syntaxWords = ({ code, messageText }: Diagnostic): string => {
  const text = ts.flattenDiagnosticMessageText(messageText, ' ');
  const missing = /^'(.+)' expected/.exec(text)?.[1];
  return (
    words[code] ??
    (missing
      ? `这里（或上一行末尾）少了一个「${missing}」`
      : '这一行写得不完整，或者上面少了一个括号。照着别的几行的样子改')
  );
};

const literal = (node: ts.Expression): unknown => {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  throw new NotWritten(
    node,
    `「${node.getText()}」不是直接写出来的值。文字要加单引号，别的只能是数字、true、false、null`,
  );
};

const entriesOf = (node: ts.ObjectLiteralExpression): [string, ts.Expression][] =>
  node.properties.map((property) => {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) {
      throw new NotWritten(property, `「${property.getText()}」要写成「名字: 值」`);
    }
    return [property.name.text, property.initializer];
  });

/** Anything that has to be worked out is refused: a program writes these files back. */
const read = (node: ts.Expression, source: ts.SourceFile): Written => {
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const within = (entries: [string, ts.Expression][]) => new Map(entries.map(([key, one]) => [key, read(one, source)]));
  if (ts.isArrayLiteralExpression(node)) {
    const inside = within(node.elements.map((one, index) => [String(index), one]));
    return { value: [...inside.values()].map(({ value }) => value), line, inside };
  }
  if (ts.isObjectLiteralExpression(node)) {
    const entries = entriesOf(node);
    const twice = entries.find(([key], index) => entries.findIndex(([other]) => other === key) !== index);
    if (twice) throw new NotWritten(twice[1], `「${twice[0]}」写了两遍，留一个`);
    const inside = within(entries);
    return { value: Object.fromEntries([...inside].map(([key, { value }]) => [key, value])), line, inside };
  }
  return { value: literal(node), line, inside: new Map() };
};

const initializerOf = (source: ts.SourceFile, part: string): ts.Expression => {
  const [imported, exported, ...more] = source.statements;
  const [declared] = exported && ts.isVariableStatement(exported) ? exported.declarationList.declarations : [];
  const isNamed = declared && ts.isIdentifier(declared.name) && declared.name.text === part;
  const isType = imported && ts.isImportDeclaration(imported) && imported.importClause?.isTypeOnly;
  if (!isType || !isNamed || !declared.initializer || more.length > 0) {
    throw new NotWritten(more[0] ?? source, `文件里只能有两样：第一行 import type，和一个叫 ${part} 的值`);
  }
  return declared.initializer;
};

type ReadLiteral = { ok: true; written: Written } | { ok: false; unreadable: Unreadable };

/** What TypeScript's parser missed: it keeps that on the tree, and a whole compiler a file would take seconds. */
const firstFault = (source: ts.SourceFile): Diagnostic | undefined => {
  if (!('parseDiagnostics' in source) || !Array.isArray(source.parseDiagnostics))
    throw new Error('no parseDiagnostics');
  const faults: readonly Diagnostic[] = source.parseDiagnostics;
  return faults[0];
};

/** What a file of a region's folder writes down under the name of its part, from its text alone. */
export const readLiteral = (text: string, part: string): ReadLiteral => {
  if (text.trim() === '') return { ok: false, unreadable: { line: 1, why: '这个文件不见了，或者是空的' } };
  const source = ts.createSourceFile('part.ts', text, ts.ScriptTarget.Latest, true);
  const at = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const fault = firstFault(source);
  if (fault) return { ok: false, unreadable: { line: at(fault.start ?? 0), why: syntaxWords(fault) } };
  try {
    return { ok: true, written: read(initializerOf(source, part), source) };
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    return { ok: false, unreadable: { line: at(error.node.getStart(source)), why: error.message } };
  }
};
