import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import sayOnce from '../../../tools/bundle/say-once.cjs';

const regions = 'src/rules/regions';
const folders = readdirSync(regions, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const compiled = (text: string, module: ts.ModuleKind): string =>
  ts.transpileModule(text, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText;

/** What a file of a region's folder exports; it imports nothing but types. */
function exportsOf(script: string): unknown {
  const exported = {};
  new Function('exports', compiled(script, ts.ModuleKind.CommonJS))(exported);
  return exported;
}

const yearly = "{ kind: 'rolling', every: { months: 12 } }";

describe('what stands several times in a region’s folder stands once in the package', () => {
  test('a rule that two schemes share', () => {
    const said = sayOnce(`export const rules = { enterprise: ${yearly}, institution: ${yearly} };`);
    expect(said.split("'rolling'")).toHaveLength(2);
    expect(exportsOf(said)).toEqual(
      exportsOf(`export const rules = { a: 0 }; rules.enterprise = ${yearly};
      rules.institution = ${yearly}; delete rules.a;`),
    );
  });

  test('the spaces within a text are its own', () => {
    const texts = "[{ say: '请于  年底前办理，别忘了带身份证' }, { say: '请于 年底前办理，别忘了带身份证' }]";
    expect(sayOnce(`export const texts = ${texts};`)).toBe(`export const texts = ${texts};`);
  });

  test.each([
    ['short', 'export const all = [{ months: 12 }, { months: 12 }];'],
    [
      'asking for a name',
      'const months = 12; export const all = [{ everyMonths: months + 0 }, { everyMonths: months + 0 }];',
    ],
    [
      'spread',
      `const base = {}; export const all = [{ ...base, why: '两个地方一样的话，写两遍' }, { ...base, why: '两个地方一样的话，写两遍' }];`,
    ],
  ])('what is %s stays where it is', (_what, code) => {
    expect(sayOnce(code)).toBe(code);
  });

  test.each(folders)('%s says the same', (folder) => {
    for (const file of readdirSync(`${regions}/${folder}`)) {
      const script = compiled(readFileSync(`${regions}/${folder}/${file}`, 'utf8'), ts.ModuleKind.ESNext);
      expect(exportsOf(sayOnce(script))).toEqual(exportsOf(script));
    }
  });
});
