import { readFileSync } from 'node:fs';

const code = (file: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll(/'use strict';|\/\/.*|\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/[;\s]+/g, ' ')
    .trim();

describe('the entry of Taro in the package', () => {
  it('does what Taro’s own does, also after an upgrade', () => {
    const own = code('node_modules/@tarojs/taro/index.js');
    expect(code('tools/bundle/taro-entry.cjs')).toBe(
      own.replace("const { hooks } = require('@tarojs/runtime')", "const hooks = require('@tarojs/runtime').hooks"),
    );
  });
});
