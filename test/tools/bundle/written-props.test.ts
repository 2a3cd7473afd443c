import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import kept from '../../../tools/bundle/written-props.json' with { type: 'json' };

/** Taro hands these on with every component. */
const everywhere = /^(className|style|id|key|ref|onClick|aria-.+|data-.+)$/;

const dashed = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const inTemplate = (prop: string): string =>
  /^on[A-Z]/.test(prop) ? `bind${prop.slice(2).toLowerCase()}` : dashed(prop);

/** The components of Taro that a file imports, by the names that it gives them. */
const componentsIn = (source: ts.SourceFile): ReadonlyMap<string, string> =>
  new Map(
    source.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) || statement.moduleSpecifier.getText() !== "'@tarojs/components'")
        return [];
      const names = statement.importClause?.namedBindings;
      if (!names || !ts.isNamedImports(names)) return [];
      return names.elements.map(
        (one) => [one.name.text, dashed((one.propertyName ?? one.name).text).slice(1)] as const,
      );
    }),
  );

/** Each `component prop` that a screen writes, in the names of WeChat. */
function writtenIn(text: string): readonly string[] {
  const source = ts.createSourceFile('screen.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const components = componentsIn(source);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const component = components.get(node.tagName.getText());
      const props = node.attributes.properties.filter(ts.isJsxAttribute).map((prop) => prop.name.getText());
      if (component)
        found.push(...props.filter((prop) => !everywhere.test(prop)).map((prop) => `${component} ${inTemplate(prop)}`));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Taro's own field takes it, to write the text back; the journey of typing holds that ours does not. */
const ofTaro = 'textarea bindblur';

const written = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.h5.tsx'))
    .flatMap((file) => writtenIn(readFileSync(join('src', file), 'utf8')))
    .filter((prop) => (prop.split(' ')[0] ?? '') in kept),
);

describe('WeChat’s templates hold', () => {
  it('every prop and event that a screen writes, and none that no screen writes', () => {
    const all = Object.entries(kept).flatMap(([component, props]) => props.map((prop) => `${component} ${prop}`));
    expect(all.toSorted()).toEqual([...written, ofTaro].toSorted());
  });

  it('also of a component under another name', () => {
    const screen = `import { Button as NativeButton, View } from '@tarojs/components';
      <NativeButton openType='share' className='x' onGetPhoneNumber={f}><View onLongPress={f} aria-label='x' /></NativeButton>;`;
    expect(writtenIn(screen)).toEqual(['button open-type', 'button bindgetphonenumber', 'view bindlongpress']);
  });
});
