import { compileProblems } from '../../../../tools/package/checks/compile.ts';
import { findCompilers } from '../../../../tools/package/checks/compilers.ts';
import { scratchPackage } from './scratch-package.ts';

const compilers = findCompilers();

const problemsOf = (files: Record<string, string>) =>
  compilers.found ? compileProblems(scratchPackage(files), compilers) : [];

/** The compilers exist for linux x64 only. */
const onLinux = compilers.found ? it : it.skip;

describe("WeChat's own compilers", () => {
  onLinux('take a sound template and style sheet', () => {
    expect(problemsOf({ 'a.wxml': '<view class="{{b}}">{{c}}</view>', 'a.wxss': '.a{color:red}' })).toEqual([]);
  });

  onLinux.each([
    ['a tag that is not closed', { 'a.wxml': '<view><text></view>' }],
    ['a broken expression', { 'a.wxml': '<view class="{{b.}}"></view>' }],
    ['a selector WXSS does not know', { 'a.wxml': '<view/>', 'a.wxss': '* { margin: 0 }' }],
    ['a style rule that is not closed', { 'a.wxml': '<view/>', 'a.wxss': '.a { color: red' }],
  ])('refuse %s', (_case, files) => {
    expect(problemsOf(files)).toHaveLength(1);
  });

  it.each([
    ['darwin', 'arm64'],
    ['linux', 'arm64'],
    ['win32', 'x64'],
  ])('are said to be skipped on %s %s', (platform, arch) => {
    expect(findCompilers(platform, arch)).toEqual({ found: false, why: expect.stringContaining('linux x64 only') });
  });
});
