import { readLiteral } from '../../../../tools/rules/folder/read-literal.ts';
import { lineOf } from '../../../../tools/rules/folder/written.ts';

const head = "import type { T } from './t.ts';\n\nexport const cycles: T = ";
const read = (value: string) => readLiteral(`${head}${value};\n`, 'cycles');

describe('a file of a region’s folder', () => {
  it('is read with the line of every field, and of one that is missing that of what it is missing in', () => {
    const result = read("{\n  code: '350000',\n  rules: {\n    resident: { src: [1] },\n  },\n}");
    if (!result.ok) throw new Error(result.unreadable.why);
    const { written } = result;
    expect(written.value).toEqual({ code: '350000', rules: { resident: { src: [1] } } });
    expect(
      [['code'], ['rules', 'resident'], ['rules', 'resident', 'src', 0], ['rules', 'injury', 'src']].map((path) =>
        lineOf(written, path),
      ),
    ).toEqual([4, 6, 6, 5]);
  });

  it.each([
    ['a comma is missing', "{\n  code: '350000'\n  name: '福建省',\n}", 5, '少了一个「,」'],
    ['a bracket is missing', '{\n  src: [1, 2,\n}', 5, '少了一个括号'],
    ['a quotation mark is missing', "{\n  code: '350000,\n}", 4, '引号没有收尾'],
    ['a comma is full-width', "{\n  code: '350000'，\n}", 4, '要用半角的'],
    ['quotation marks are full-width', '{\n  code: ‘350000’,\n}', 4, '要用半角的'],
    ['a value is missing', '{\n  code: ,\n}', 4, '写得不完整'],
    ['a text has no quotation marks', '{\n  kind: rolling,\n}', 4, '「rolling」不是直接写出来的值'],
    ['something is to be worked out', '{\n  code: code(),\n}', 4, '「code()」不是直接写出来的值'],
    ['something is spread', '{\n  ...other,\n}', 4, '要写成「名字: 值」'],
    ['a field stands twice', "{\n  code: '350000',\n  code: '360000',\n}", 5, '「code」写了两遍'],
  ])('is refused where %s, and the line is named', (_what, value, line, why) => {
    expect(read(value)).toEqual({ ok: false, unreadable: { line, why: expect.stringContaining(why) } });
  });

  it.each([
    ['a second value', `${head}{};\nexport const more = 1;`],
    ['another name', "import type { T } from './t.ts';\nexport const rules: T = {};"],
    ['an import of a value', "import { T } from './t.ts';\nexport const cycles: T = {};"],
  ])('is refused with %s', (_what, text) => {
    expect(readLiteral(text, 'cycles')).toMatchObject({
      ok: false,
      unreadable: { why: expect.stringContaining('只能有两样') },
    });
  });

  it('is missed where it is gone or empty', () => {
    expect(readLiteral('', 'cycles')).toEqual({
      ok: false,
      unreadable: { line: 1, why: '这个文件不见了，或者是空的' },
    });
  });
});
