import { join } from 'node:path';
import ts from 'typescript';

/** Reading is what a page or a rule does; that a book's checks look whether a field is well formed helps nobody. */
const isReader = (file: string): boolean =>
  file.startsWith('src/') && (!file.startsWith('src/rules/book/') || file.endsWith('/book-in-force.ts'));

type Field = { path: string; readers: Set<string> };

const named = (name: ts.PropertyName): string => (ts.isIdentifier(name) ? name.text : '');

/** `Failure.src`: the names around a field in its own type or schema, outermost first. */
const pathOf = (node: ts.Node): string => {
  const names: string[] = [];
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertySignature(at) || ts.isPropertyAssignment(at)) names.unshift(named(at.name));
    if (ts.isTypeAliasDeclaration(at) || ts.isVariableDeclaration(at)) names.unshift(at.name.getText());
  }
  return names.join('.');
};

/** A schema's fields are properties of the object that it is made from; elsewhere they are those of a type. */
const isField = (node: ts.Node): node is ts.PropertySignature | ts.PropertyAssignment =>
  node.getSourceFile().fileName.endsWith('-schema.ts') ? ts.isPropertyAssignment(node) : ts.isPropertySignature(node);

const eachNode = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => eachNode(child, visit));
};

/** `value.name` and `{ name } = value`. */
const readAt = (node: ts.Node): { value: ts.Node; name: string } | null => {
  if (ts.isPropertyAccessExpression(node)) return { value: node.expression, name: node.name.text };
  if (!ts.isBindingElement(node) || !ts.isObjectBindingPattern(node.parent)) return null;
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? { value: node.parent, name: name.text } : null;
};

/** Every field of the tables with the files that read it, as the compiler resolves them: a field of the same name elsewhere is another. */
export function fieldsRead(root: string, tables: readonly string[]): readonly Field[] {
  const { config } = ts.readConfigFile(join(root, 'src/tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'src'));
  const program = ts.createProgram(fileNames, { ...options, incremental: false, tsBuildInfoFile: undefined });
  const checker = program.getTypeChecker();
  const fields = new Map<ts.Node, Field>();
  for (const table of tables) {
    const file = program.getSourceFile(join(root, table));
    if (!file) throw new Error(`no table ${table}`);
    eachNode(file, (node) => {
      if (isField(node)) fields.set(node, { path: pathOf(node), readers: new Set() });
    });
  }
  const names = new Set([...fields.values()].map(({ path }) => path.split('.').at(-1)));
  const declared = (type: ts.Type, name: string): readonly ts.Node[] =>
    (type.isUnion() ? type.types : [type]).flatMap((one) => one.getProperty(name)?.declarations ?? []);
  for (const file of program.getSourceFiles()) {
    const reader = file.fileName.slice(root.length + 1);
    if (!isReader(reader)) continue;
    eachNode(file, (node) => {
      const read = readAt(node);
      if (!read || !names.has(read.name)) return;
      for (const field of declared(checker.getTypeAtLocation(read.value), read.name))
        fields.get(field)?.readers.add(reader);
    });
  }
  return [...fields.values()];
}
