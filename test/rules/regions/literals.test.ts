import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as v from 'valibot';
import { citationSchema } from '../../../src/rules/book/citation-schema.ts';
import { cyclesSchema } from '../../../src/rules/book/cycles-schema.ts';
import { entrySchema } from '../../../src/rules/book/entry-schema.ts';
import { historySchema } from '../../../src/rules/book/history-schema.ts';
import { recordSchema } from '../../../src/rules/book/record-schema.ts';

const regions = join(__dirname, '../../../src/rules/regions');
const folders = readdirSync(regions, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const parts = {
  cycles: cyclesSchema,
  record: recordSchema,
  entry: entrySchema,
  citations: v.array(citationSchema),
  history: historySchema,
};
const files = folders.flatMap((folder) =>
  Object.entries(parts).map(([part, schema]) => [`${folder}/${part}.ts`, part, schema] as const),
);

/** The value that a literal writes down; anything that has to be worked out is refused. */
const writtenValue = (node: ts.Expression): unknown => {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(writtenValue);
  if (ts.isObjectLiteralExpression(node)) {
    return Object.fromEntries(
      node.properties.map((property) => {
        if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) {
          throw new Error(`not a plain property: ${property.getText()}`);
        }
        return [property.name.text, writtenValue(property.initializer)];
      }),
    );
  }
  throw new Error(`not a literal: ${node.getText()}`);
};

/** What a file exports under the name of its part, read from its text alone. */
const written = (text: string, part: string): unknown => {
  const source = ts.createSourceFile('data.ts', text, ts.ScriptTarget.Latest, true);
  const [imported, exported, ...more] = source.statements;
  const [declared] = exported && ts.isVariableStatement(exported) ? exported.declarationList.declarations : [];
  const named = declared && ts.isIdentifier(declared.name) && declared.name.text === part;
  const types = imported && ts.isImportDeclaration(imported) && imported.importClause?.isTypeOnly;
  if (!types || !named || !declared.initializer || more.length > 0) throw new Error('a type, then one value');
  return writtenValue(declared.initializer);
};

describe('a region’s folder is data that a program can write back', () => {
  it('has five parts, in each of 32 folders', () => {
    expect(folders).toHaveLength(32);
    for (const folder of folders) {
      expect(readdirSync(join(regions, folder)).sort()).toEqual(
        Object.keys(parts)
          .map((part) => `${part}.ts`)
          .sort(),
      );
    }
  });

  it.each(files)('%s is one literal, which goes through JSON and its schema unchanged', (file, part, schema) => {
    const value = written(readFileSync(join(regions, file), 'utf8'), part);
    expect(v.parse(schema, JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  it.each([
    ['a spread', "import type { T } from './t.ts';\nexport const cycles: T = { ...other };"],
    ['a call', "import type { T } from './t.ts';\nexport const cycles: T = { code: code() };"],
    ['a second value', "import type { T } from './t.ts';\nexport const cycles: T = {};\nexport const more = 1;"],
    ['an import of a value', "import { T } from './t.ts';\nexport const cycles: T = {};"],
  ])('would not be so with %s', (_what, text) => {
    expect(() => written(text, 'cycles')).toThrow();
  });
});
