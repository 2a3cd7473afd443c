import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '../..');

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** What stands for a value in the middle of a sentence: neither a letter nor punctuation. */
const hole = '○';

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => hole + literal.text).join('');
}

const nameOf = (node: ts.ObjectLiteralElementLike): string => node.name?.getText() ?? '';

/** What stands on another's screen or over another's material: drawn screens, links, titles of sources. */
function isAnothers(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node)) return false;
  if (['sketch', 'shortLink'].includes(nameOf(node))) return true;
  return nameOf(node) === 'title' && node.parent.properties.some((beside) => nameOf(beside) === 'publisher');
}

export type Said = { where: string; text: string };

/** Every Chinese text written in the files of a folder, with file and line; a template is one sentence. */
export function saidIn(folder: string): Said[] {
  return filesIn(folder).flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: Said[] = [];
    const visit = (node: ts.Node): void => {
      if (isAnothers(node)) return;
      const text = textOf(node);
      if (text !== null && /[一-鿿]/.test(text)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push({ where: `${relative(root, path)}:${line + 1}`, text: text.trim() });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** Our own words: what stands in 「」 is a screen's or another's. */
export const ownWords = (text: string): string => text.replace(/「[^」]*」/g, '「」');
