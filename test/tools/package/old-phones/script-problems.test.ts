import { newerBuiltIns } from '../../../../tools/package/old-phones/newer-built-ins.ts';
import { compatData, readPromised } from '../../../../tools/package/old-phones/promised.ts';
import { scriptProblems } from '../../../../tools/package/old-phones/script-problems.ts';

const { paths, written } = newerBuiltIns(compatData(), { chrome: 67, safari_ios: 12 });
const problems = (code: string, brought: readonly string[] = []) =>
  scriptProblems(
    'app.js',
    code,
    written((path) => brought.includes(path)),
  );

describe('a script of the package on Chrome 67 and iOS 12', () => {
  it('the promise is the one that package.json makes', () => {
    expect(readPromised()).toEqual({ chrome: 67, safari_ios: 12 });
  });

  it.each([
    ['a?.b'],
    ['a ?? b'],
    ['a ||= b'],
    ['10n'],
    ['1_000'],
    ['class A { b = 1 }'],
    ['class A { #b() {} }'],
    ['import("./b")'],
    ['/(?<=a)b/'],
    ['/(?<!a)b/'],
    ['new RegExp("(?<=a)b")'],
    ['new RegExp(`(?<!a)b`)'],
    ['/a/d'],
    ['[1].at(-1)'],
    ['a["flatMap"](b)'],
    ['a.replaceAll("b", "c")'],
    ['Object.fromEntries(a)'],
    ['const { hasOwn } = 1; Object.hasOwn(a, "b")'],
    ['Promise.allSettled(a)'],
    ['BigInt(1)'],
    ['globalThis.a = 1'],
    ['structuredClone(a)'],
    ['queueMicrotask(a)'],
  ])('%s is refused', (code) => {
    expect(problems(code)).toHaveLength(1);
  });

  it.each([
    ['try { a() } catch { b() }'],
    ['const { a, ...b } = c; d({ ...b })'],
    ['async function* a() { for await (const b of c) yield b }'],
    ['/(?<year>\\d+)\\p{L}/su'],
    ['a.padEnd(6).trimStart()'],
    ['typeof globalThis === "object" ? globalThis : window'],
    ['function use(structuredClone) { return structuredClone(1) }'],
    ['a.at = 1; b = a.at; a.use(); a.map(b)'],
  ])('%s is read', (code) => {
    expect(problems(code)).toEqual([]);
  });

  it('what the package brings itself it may call', () => {
    expect(problems('a.flatMap(b)', ['Array.prototype.flatMap'])).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['Array.prototype.flatMap', 'Object.fromEntries', 'BigInt']));
  });
});
